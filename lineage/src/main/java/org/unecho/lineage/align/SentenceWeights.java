package org.unecho.lineage.align;

import java.util.List;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;

/**
 * What each sentence of an article counts for: little, where its word runs stand all over the pile
 * or its words are common in the language.
 */
final class SentenceWeights {
  /**
   * The power of rarity: a sentence whose word runs stand in every twentieth article of a thousand
   * counts an eighth of one that is nowhere else. Of 0 to 4, 3 fitted the generated piles best.
   */
  static final double POWER = 3;

  /** A text that the whole pile carries is still a text. */
  private static final double LEAST_RARE = 0.1;

  /**
   * A sentence whose three rarest words are no rarer than this on average is a stock phrase ("No
   * further details were available"), wherever it stands. Set by hand on stock phrases of our own.
   */
  private static final double STOCK = 0.6;

  /** From here a sentence is about something: nine of ten sentences of news are. */
  private static final double TELLING = 0.8;

  private final Rarity rarity;
  private final long[][] runs;
  private final double[] telling;
  private final double[] weights;

  private SentenceWeights(Rarity rarity, long[][] runs, double[] telling, double[] weights) {
    this.rarity = rarity;
    this.runs = runs;
    this.telling = telling;
    this.weights = weights;
  }

  /** What the sentences of {@code article} count for; worked out once, it stands in many pairs. */
  static SentenceWeights of(Encoded article, Rarity rarity) {
    return article.words().weights(article.prose(), rarity);
  }

  /**
   * The same, worked out.
   *
   * @param rarest the mean rarity of the three rarest words of each sentence
   */
  static SentenceWeights of(Prose prose, float[] rarest, Rarity rarity) {
    List<Sentence> sentences = prose.sentences();
    long[][] runs = new long[sentences.size()][];
    double[] telling = new double[runs.length];
    double[] weights = new double[runs.length];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Shingles.hashes(sentences.get(i).words());
      telling[i] = telling(rarest[i]);
      weights[i] = Math.max(LEAST_RARE, telling[i] * Math.pow(rarity.mean(runs[i]), POWER));
    }
    return new SentenceWeights(rarity, runs, telling, weights);
  }

  private static double telling(double rarest) {
    return Math.max(LEAST_RARE, Math.min(1, (rarest - STOCK) / (TELLING - STOCK)));
  }

  /** Whether they hold for the pile of {@code other}. */
  boolean isOf(Rarity other) {
    return rarity == other;
  }

  /** The weight of a sentence, a tenth to 1. */
  double of(int sentence) {
    return weights[sentence];
  }

  /** How telling the words of a sentence are in the language, a tenth to 1. */
  double telling(int sentence) {
    return telling[sentence];
  }

  /** The word runs of a sentence, in its order; not to be changed. */
  long[] runs(int sentence) {
    return runs[sentence];
  }
}
