package org.unecho.lineage.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many articles of the pile hold a word run, and the weight that follows from it. */
public final class Rarity {
  private final Map<Long, Integer> articles = new HashMap<>();

  /** The weight of all runs of an article, which every pair with it needs. */
  private final Map<Shingles, Double> totals = new ConcurrentHashMap<>();

  private final int pile;

  private Rarity(int pile) {
    this.pile = pile;
  }

  /** Counts over the whole pile. */
  public static Rarity of(List<Shingles> pile) {
    Rarity rarity = new Rarity(pile.size());
    for (Shingles shingles : pile) {
      for (long hash : shingles.sorted()) {
        rarity.articles.merge(hash, 1, Integer::sum);
      }
    }
    return rarity;
  }

  /** Number of articles with that run. */
  public int articles(long hash) {
    return articles.getOrDefault(hash, 1);
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
    double all = totals.computeIfAbsent(part, this::total);
    return all == 0 ? 0 : Math.min(1, shared(part.sorted(), whole.sorted()) / all);
  }

  private double total(Shingles shingles) {
    double total = 0;
    for (long hash : shingles.sorted()) {
      total += weight(hash);
    }
    return total;
  }

  /** The weight of the runs in both: one walk through the two sorted lists. */
  private double shared(long[] a, long[] b) {
    double shared = 0;
    int j = 0;
    for (int i = 0; i < a.length && j < b.length; i++) {
      while (j < b.length && b[j] < a[i]) {
        j++;
      }
      shared += j < b.length && b[j] == a[i] ? weight(a[i]) : 0;
    }
    return shared;
  }
}
