package org.unecho.lineage.align;

import java.util.Arrays;
import java.util.List;

/**
 * How many articles of the pile hold a word run, and the weight that follows from it. Only runs
 * that several articles hold are kept, in two sorted arrays.
 */
public final class Rarity {
  private final long[] runs;
  private final int[] articles;
  private final int pile;

  private Rarity(long[] runs, int[] articles, int pile) {
    this.runs = runs;
    this.articles = articles;
    this.pile = pile;
  }

  /** Counts over the whole pile. */
  public static Rarity of(List<Shingles> pile) {
    long[] all = pile.parallelStream().flatMapToLong(s -> Arrays.stream(s.sorted())).toArray();
    Arrays.parallelSort(all);
    int[] articles = new int[all.length];
    int kept = 0;
    int start = 0;
    for (int end = 1; end <= all.length; end++) {
      if (end == all.length || all[end] != all[start]) {
        if (end - start > 1) {
          all[kept] = all[start];
          articles[kept++] = end - start;
        }
        start = end;
      }
    }
    return new Rarity(Arrays.copyOf(all, kept), Arrays.copyOf(articles, kept), pile.size());
  }

  /** Number of articles with that run, at least 1. */
  public int articles(long hash) {
    int at = Arrays.binarySearch(runs, hash);
    return at < 0 ? 1 : articles[at];
  }

  /**
   * The weight of a run: 1 where only two articles can share it, falling with the logarithm of the
   * number that do (inverse document frequency; Sp&auml;rck Jones 1972), never below a tenth, so
   * that a story carried by half of the pile is still seen as shared.
   */
  double weight(long hash) {
    double most = Math.log(1 + pile / 2.0);
    double own = Math.log(1 + pile / (double) Math.max(2, articles(hash)));
    return most <= 0 ? 1 : Math.max(0.1, own / most);
  }

  /** The weighted share of the runs of {@code part} that {@code whole} holds, 0 to 1. */
  double contained(Shingles part, Shingles whole) {
    long[] a = part.sorted();
    long[] b = whole.sorted();
    double shared = 0;
    double all = 0;
    int j = 0;
    for (long hash : a) {
      while (j < b.length && b[j] < hash) {
        j++;
      }
      double weight = weight(hash);
      all += weight;
      shared += j < b.length && b[j] == hash ? weight : 0;
    }
    return all == 0 ? 0 : Math.min(1, shared / all);
  }
}
