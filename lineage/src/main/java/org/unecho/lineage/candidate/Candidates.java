package org.unecho.lineage.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.lineage.align.Shingles;

/** Picks the pairs of a pile that are worth comparing. */
public final class Candidates {
  /** Runs held by more articles than this are stock phrases: they lead to nobody in particular. */
  private static final int STOCK = 60;

  /** Word runs of four that a pair must share: a sentence and a half taken literally. */
  private static final int LEAST_SHARED = 8;

  private Candidates() {}

  /** Every pair of {@code size} articles. */
  public static List<Pair> all(int size) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        pairs.add(new Pair(i, j));
      }
    }
    return pairs;
  }

  /** The pairs that share enough word runs, sorted. */
  public static Set<Pair> byWords(List<Shingles> pile) {
    Map<Long, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < pile.size(); i++) {
      for (long hash : pile.get(i).sorted()) {
        holders.computeIfAbsent(hash, key -> new ArrayList<>(2)).add(i);
      }
    }
    Map<Pair, Integer> shared = new TreeMap<>();
    for (List<Integer> each : holders.values()) {
      for (int i = 0; i < each.size() && each.size() <= STOCK; i++) {
        for (int j = i + 1; j < each.size(); j++) {
          shared.merge(Pair.of(each.get(i), each.get(j)), 1, Integer::sum);
        }
      }
    }
    Set<Pair> pairs = new TreeSet<>();
    shared.forEach(
        (pair, runs) -> {
          if (runs >= LEAST_SHARED) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  /** For each article the {@code most} others whose leads are nearest to its own, sorted. */
  public static Set<Pair> byLead(List<float[]> leads, int most) {
    Set<Pair> pairs = new TreeSet<>();
    for (int i = 0; i < leads.size(); i++) {
      int here = i;
      List<Integer> others = new ArrayList<>();
      double[] likeness = new double[leads.size()];
      for (int j = 0; j < leads.size(); j++) {
        likeness[j] = dot(leads.get(i), leads.get(j));
        if (j != i) {
          others.add(j);
        }
      }
      others.sort(
          Comparator.comparingDouble((Integer j) -> -likeness[j]).thenComparing(j -> (int) j));
      others.stream().limit(most).forEach(j -> pairs.add(Pair.of(here, j)));
    }
    return pairs;
  }

  /** How alike two articles are as wholes: the cosine of their mean sentence vectors. */
  public static double likeness(List<float[]> a, List<float[]> b) {
    float[] left = mean(a);
    float[] right = mean(b);
    double lengths = Math.sqrt(dot(left, left) * dot(right, right));
    return lengths == 0 ? 0 : dot(left, right) / lengths;
  }

  private static float[] mean(List<float[]> vectors) {
    float[] sum = new float[vectors.stream().mapToInt(v -> v.length).max().orElse(0)];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
