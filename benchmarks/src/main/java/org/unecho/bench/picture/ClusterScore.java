package org.unecho.bench.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well one clustering of the same mentions agrees with another: MUC (Vilain et al., "A
 * model-theoretic coreference scoring scheme", MUC-6, 1995), B³ (Bagga and Baldwin, "Algorithms for
 * scoring coreference chains", LREC 1998) and CEAF-e with φ4 (Luo, "On coreference resolution
 * performance metrics", HLT 2005); CoNLL F1 is the mean of their F1 (Pradhan et al., "CoNLL-2012
 * shared task"). Mentions are given, so both clusterings are over the same ones; clusters of one
 * mention count.
 *
 * @param muc by links
 * @param b3 by mentions
 * @param ceafE by clusters, each paired with one of the other side at most
 */
record ClusterScore(Ratio muc, Ratio b3, Ratio ceafE) {
  /**
   * The score of an answer.
   *
   * @param truth cluster of each mention
   * @param answer cluster of each mention, in the same order
   */
  static ClusterScore of(List<String> truth, List<String> answer) {
    if (truth.size() != answer.size()) {
      throw new IllegalArgumentException(
          "expected an answer for each of " + truth.size() + " mentions, found " + answer.size());
    }
    List<List<Integer>> gold = clusters(truth);
    List<List<Integer>> made = clusters(answer);
    return new ClusterScore(
        Ratio.of(links(made, truth), slots(made), links(gold, answer), slots(gold)),
        Ratio.of(byMention(made, truth), truth.size(), byMention(gold, answer), truth.size()),
        ceafE(gold, made));
  }

  /** Mean F1 of the three. */
  double conllF1() {
    return (muc.f1() + b3.f1() + ceafE.f1()) / 3;
  }

  private static List<List<Integer>> clusters(List<String> names) {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      byName.computeIfAbsent(names.get(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(byName.values());
  }

  /** Links that a spanning tree of each cluster needs. */
  private static int slots(List<List<Integer>> clusters) {
    return clusters.stream().mapToInt(each -> each.size() - 1).sum();
  }

  /** Links that are left of each cluster when the other side parts it. */
  private static int links(List<List<Integer>> clusters, List<String> other) {
    int links = 0;
    for (List<Integer> cluster : clusters) {
      Set<String> parts = new HashSet<>();
      cluster.forEach(i -> parts.add(other.get(i)));
      links += cluster.size() - parts.size();
    }
    return links;
  }

  /** Sum over mentions of the share of its cluster that the other side has with it. */
  private static double byMention(List<List<Integer>> clusters, List<String> other) {
    double sum = 0;
    for (List<Integer> cluster : clusters) {
      Map<String, Integer> parts = new TreeMap<>();
      cluster.forEach(i -> parts.merge(other.get(i), 1, Integer::sum));
      for (int part : parts.values()) {
        sum += (double) part * part / cluster.size();
      }
    }
    return sum;
  }

  /** φ4 of two clusters is twice their common mentions over the mentions of both. */
  private static Ratio ceafE(List<List<Integer>> gold, List<List<Integer>> made) {
    Map<Integer, Integer> place = new TreeMap<>();
    for (int j = 0; j < made.size(); j++) {
      for (int mention : made.get(j)) {
        place.put(mention, j);
      }
    }
    double[][] alike = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int mention : gold.get(i)) {
        int j = place.getOrDefault(mention, 0);
        alike[i][j] += 2.0 / (gold.get(i).size() + made.get(j).size());
      }
    }
    double best = BestAssignment.sum(alike);
    return Ratio.of(best, made.size(), best, gold.size());
  }
}
