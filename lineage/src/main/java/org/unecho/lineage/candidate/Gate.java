package org.unecho.lineage.candidate;

import java.util.Arrays;
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
      // Most words are on one side only: they are put aside before sentences are compared.
      Part[] ours = a.parts(b, left.first.length);
      Part[] theirs = b.parts(a, right.first.length);
      for (int i = 0; i < ours.length; i++) {
        for (int j = 0; ours[i].sum > 0 && j < theirs.length; j++) {
          double both = a.weight(i) + b.weight(j);
          // What cannot be enough even if all were shared is not counted.
          boolean hopeless = 2 * Math.min(ours[i].sum, theirs[j].sum) <= LEAST * both;
          double likeness = hopeless ? 0 : 2 * ours[i].shared(theirs[j]) / both;
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

  /** A sketch with the weight of each word. */
  private static final class Weighed {
    private final Sketch sketch;
    private final float[][] weights;
    private final float[] sums;

    private final int[] stems;
    private final float[] stemWeights;
    private final double sum;

    private Weighed(Sketch sketch, WordCounts counts, float[][] weights, float[] sums) {
      this.sketch = sketch;
      this.stems = sketch.stems();
      this.stemWeights = counts.weights(stems);
      this.sum = sum(stemWeights);
      this.weights = weights;
      this.sums = sums;
    }

    static Weighed of(Sketch sketch, WordCounts counts) {
      float[][] weights = new float[sketch.sentences()][];
      float[] sums = new float[weights.length];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = counts.weights(sketch.words(i));
        sums[i] = (float) sum(weights[i]);
      }
      return new Weighed(sketch, counts, weights, sums);
    }

    private static double sum(float[] weights) {
      double sum = 0;
      for (float weight : weights) {
        sum += weight;
      }
      return sum;
    }

    /** The share of the lighter article's words, by weight, that both have. */
    double sharedAtMost(Weighed other) {
      double shared = common(stems, stemWeights, other.stems);
      double least = Math.min(sum, other.sum);
      return least == 0 ? 0 : shared / least;
    }

    int sentences() {
      return sketch.sentences();
    }

    double length() {
      return Math.max(0, IntStream.range(0, sentences()).map(this::length).sum());
    }

    int length(int sentence) {
      return sketch.length(sentence);
    }

    int words(int sentence) {
      return sketch.words(sentence).length;
    }

    double weight(int sentence) {
      return sums[sentence];
    }

    /** What each of the first sentences has of the words that the other article has, too. */
    Part[] parts(Weighed other, int size) {
      Part[] parts = new Part[size];
      for (int i = 0; i < size; i++) {
        parts[i] = Part.of(sketch.words(i), weights[i], other.stems);
      }
      return parts;
    }

    /** The weight of the words in both lists: one walk through them. */
    private static double common(int[] a, float[] weight, int[] b) {
      double shared = 0;
      int j = 0;
      for (int i = 0; i < a.length; i++) {
        while (j < b.length && b[j] < a[i]) {
          j++;
        }
        if (j == b.length) {
          break;
        }
        shared += b[j] == a[i] ? weight[i] : 0;
      }
      return shared;
    }
  }

  /** Some of the words of a sentence, ascending, with their weights. */
  private static final class Part {
    private final int[] words;
    private final float[] weights;
    private final double sum;

    private static final int STEP = 8;

    private Part(int[] words, float[] weights) {
      this.words = words;
      this.weights = weights;
      this.sum = Weighed.sum(weights);
    }

    static Part of(int[] words, float[] weights, int[] wanted) {
      int[] kept = new int[words.length];
      float[] own = new float[words.length];
      int size = 0;
      int at = 0;
      for (int i = 0; i < words.length; i++) {
        while (at < wanted.length && wanted[at] < words[i]) {
          // Words lie far apart in the longer list: half a dozen steps at once, then one by one.
          at += at + STEP < wanted.length && wanted[at + STEP] < words[i] ? STEP : 1;
        }
        if (at < wanted.length && wanted[at] == words[i]) {
          kept[size] = words[i];
          own[size++] = weights[i];
        }
      }
      return new Part(Arrays.copyOf(kept, size), Arrays.copyOf(own, size));
    }

    double shared(Part other) {
      return Weighed.common(words, weights, other.words);
    }
  }
}
