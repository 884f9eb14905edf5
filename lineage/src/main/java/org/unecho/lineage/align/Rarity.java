package org.unecho.lineage.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many articles of the pile hold a word run, and the weight that follows from it. */
public final class Rarity {
  private final Map<Long, Integer> articles = new HashMap<>();
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
    double shared = 0;
    double all = 0;
    for (long hash : part.sorted()) {
      double weight = weight(hash);
      all += weight;
      shared += whole.has(hash) ? weight : 0;
    }
    return all == 0 ? 0 : Math.min(1, shared / all);
  }
}
