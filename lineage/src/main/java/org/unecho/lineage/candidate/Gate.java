package org.unecho.lineage.candidate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cheap first look at a candidate: do enough sentences of the one share their words with
 * sentences of the other? What passes is compared in meaning, which costs a hundred times as much;
 * and of what passes, only sentences whose twin is not plain from their words need a vector.
 *
 * <p>Two sentences are like each other by twice the weight of their common words over the weight of
 * all their words (Dice); words weigh by their rarity in the pile. Each sentence goes with its
 * best, if it is that one's best, too.
 */
final class Gate {
  /** Less than this is nobody's best. */
  private static final double LEAST = 0.15;

  /**
   * Sentences with so much in common are twins, whatever a vector might say: the encoder reads what
   * is in doubt. Set by hand.
   */
  private static final double SAME = 0.65;

  /** Sentences of fewer words are the same by chance. */
  private static final int LEAST_WORDS = 3;

  /** A sentence that shares less than this with every other is left out of the comparison. */
  private static final double LOOK = 0.2;

  /** Sentences looked at in each article: the gate sees enough in three hundred. */
  private static final int MOST_SENTENCES = 300;

  private final List<Weighed> pile;

  private Gate(List<Weighed> pile) {
    this.pile = pile;
  }

  /** A gate for the pairs of a pile. */
  static Gate of(List<Sketch> pile) {
    WordCounts counts = WordCounts.of(pile);
    return new Gate(
        IntStream.range(0, pile.size())
            .parallel()
            .mapToObj(i -> Weighed.of(pile.get(i), counts))
            .toList());
  }

  /**
   * What the first look at a pair showed.
   *
   * @param pair the pair
   * @param likeness share of the one article that its sentences' best matches cover, each counted
   *     as far as it is alike; of either article the higher; 0 to 1
   * @param gain the same, each match counted as far as it stands out from the next best
   */
  record Look(Pair pair, double likeness, double gain) {}

  /**
   * Looks at a pair.
   *
   * @param least a likeness below which nobody asks how low it is
   */
  Look look(Pair pair, double least) {
    Weighed a = pile.get(pair.first());
    Weighed b = pile.get(pair.second());
    if (a.sharedAtMost(b) < least) {
      return new Look(pair, 0, 0);
    }
    Matches matches = new Matches(a, b);
    double like = 0;
    double gain = 0;
    for (boolean first : new boolean[] {true, false}) {
      like = Math.max(like, matches.share(first ? a : b, first, /* gain= */ false));
      gain = Math.max(gain, matches.share(first ? a : b, first, /* gain= */ true));
    }
    return new Look(pair, like, gain);
  }

  /** The sentences of a pair whose twins are not plain from their words. */
  Needed needed(Pair pair) {
    Weighed a = pile.get(pair.first());
    Weighed b = pile.get(pair.second());
    Matches matches = new Matches(a, b);
    return new Needed(needed(matches.left, a), needed(matches.right, b));
  }

  private static BitSet needed(Best best, Weighed article) {
    BitSet needed = new BitSet(article.sentences());
    for (int i = 0; i < best.first.length; i++) {
      boolean same = best.first[i] >= SAME && article.words(i) >= LEAST_WORDS;
      needed.set(i, !same && best.first[i] >= LOOK);
    }
    return needed;
  }

  /** The best that the sentences of one article found in the other. */
  private static final class Best {
    private final double[] first;
    private final double[] second;
    private final int[] match;

    Best(int sentences) {
      int size = Math.min(sentences, MOST_SENTENCES);
      this.first = new double[size];
      this.second = new double[size];
      this.match = new int[size];
    }

    void take(int sentence, double likeness, int other) {
      if (likeness > first[sentence]) {
        second[sentence] = first[sentence];
        first[sentence] = likeness;
        match[sentence] = other;
      } else {
        second[sentence] = Math.max(second[sentence], likeness);
      }
    }
  }

  /** All sentences of a pair against one another. */
  private static final class Matches {
    private final Best left;
    private final Best right;

    Matches(Weighed a, Weighed b) {
      left = new Best(a.sentences());
      right = new Best(b.sentences());
      int columns = right.first.length;
      double[] shared = a.shared(b, left.first.length, columns);
      for (int i = 0; i < left.first.length; i++) {
        for (int j = 0; j < columns; j++) {
          double both = shared[i * columns + j];
          double likeness = both == 0 ? 0 : 2 * both / (a.weight(i) + b.weight(j));
          if (likeness > LEAST) {
            left.take(i, likeness, j);
            right.take(j, likeness, i);
          }
        }
      }
    }

    /** The share of {@code article}, the first of the pair or the second, that is matched. */
    double share(Weighed article, boolean first, boolean gain) {
      double matched = 0;
      for (int i = 0; i < left.first.length; i++) {
        int j = left.match[i];
        if (left.first[i] > LEAST && right.match[j] == i) {
          double rival = Math.max(LEAST, Math.max(left.second[i], right.second[j]));
          double counts = gain ? Math.max(0, left.first[i] - rival) : left.first[i];
          matched += counts * article.length(first ? i : j);
        }
      }
      return article.length() == 0 ? 0 : matched / article.length();
    }
  }
}
