package org.unecho.lineage.align;

import java.util.Arrays;
import java.util.List;

/**
 * How many articles of the pile hold a word run, and the weight that follows from it. Only runs
 * that several articles hold are kept, in a table without an object a run: a large pile has
 * millions.
 */
public final class Rarity {
  /** An empty place of the table; a run of this hash counts as rare. */
  private static final long EMPTY = 0;

  private final long[] runs;
  private final int[] articles;
  private final int pile;

  private Rarity(int size, int pile) {
    this.runs = new long[Integer.highestOneBit(Math.max(8, size)) * 4];
    this.articles = new int[runs.length];
    this.pile = pile;
  }

  /** Counts over the whole pile. */
  public static Rarity of(List<Shingles> pile) {
    long[] all = pile.parallelStream().flatMapToLong(s -> Arrays.stream(s.sorted())).toArray();
    Arrays.parallelSort(all);
    int several = 0;
    for (int i = 1; i < all.length; i++) {
      several += all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]) ? 1 : 0;
    }
    Rarity rarity = new Rarity(several, pile.size());
    int start = 0;
    for (int end = 1; end <= all.length; end++) {
      if (end == all.length || all[end] != all[start]) {
        if (end - start > 1 && all[start] != EMPTY) {
          int place = rarity.place(all[start]);
          rarity.runs[place] = all[start];
          rarity.articles[place] = end - start;
        }
        start = end;
      }
    }
    return rarity;
  }

  /** Where the run stands in the table, or would stand. */
  private int place(long run) {
    int place = (int) ((run * 0x9E3779B97F4A7C15L) >>> 33) & (runs.length - 1);
    while (runs[place] != EMPTY && runs[place] != run) {
      place = (place + 1) & (runs.length - 1);
    }
    return place;
  }

  /** Number of articles with that run, at least 1. */
  public int articles(long hash) {
    return hash == EMPTY ? 1 : Math.max(1, articles[place(hash)]);
  }

  /**
   * The weight of a run: 1 where only two articles can share it, falling with the logarithm of the
   * number that do (inverse document frequency; Sp&auml;rck Jones 1972), never below a tenth, so
   * that a story carried by half of the pile is still seen as shared.
   */
  double weight(long hash) {
    int holders = articles(hash);
    // Most runs stand in one article or two: no logarithm is taken for them.
    if (holders <= 2) {
      return 1;
    }
    double most = Math.log(1 + pile / 2.0);
    double own = Math.log(1 + pile / (double) holders);
    return most <= 0 ? 1 : Math.max(0.1, own / most);
  }

  /** The mean weight of word runs; 1 where there are none. */
  double mean(long[] hashes) {
    double sum = 0;
    for (long hash : hashes) {
      sum += weight(hash);
    }
    return hashes.length == 0 ? 1 : sum / hashes.length;
  }

  /** The weighted share of the runs of {@code part} that {@code whole} holds, 0 to 1. */
  double contained(Shingles part, Shingles whole) {
    long[] b = whole.sorted();
    double shared = 0;
    double all = 0;
    int j = 0;
    for (long hash : part.sorted()) {
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
