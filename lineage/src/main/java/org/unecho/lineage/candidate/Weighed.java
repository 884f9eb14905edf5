package org.unecho.lineage.candidate;

import java.util.Arrays;

/**
 * A sketch with the weight of each word, turned round: for each stem the sentences that hold it, so
 * that two articles are joined over the stems that both have.
 */
final class Weighed {
  private final Sketch sketch;

  /** The stems of the article, ascending, each once, with their weights. */
  private final int[] stems;

  private final float[] weights;
  private final double sum;

  /** Where the sentences of each stem start in {@link #holders}; one more at the end. */
  private final int[] starts;

  /** The sentences of each stem, ascending. */
  private final short[] holders;

  /** The weight of each sentence's words. */
  private final float[] sums;

  private final double length;

  private Weighed(Sketch sketch, WordCounts counts) {
    this.sketch = sketch;
    this.stems = sketch.stems();
    this.weights = counts.weights(stems);
    this.sum = sum(weights);
    this.sums = new float[sketch.sentences()];
    this.starts = new int[stems.length + 1];
    double length = 0;
    for (int i = 0; i < sums.length; i++) {
      length += sketch.length(i);
      sums[i] = (float) weigh(sketch.words(i));
    }
    this.length = length;
    this.holders = holders();
  }

  /** A sketch of a pile with those counts. */
  static Weighed of(Sketch sketch, WordCounts counts) {
    return new Weighed(sketch, counts);
  }

  private static double sum(float[] weights) {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** The weight of a sentence; counts its stems on the way. */
  private double weigh(int[] words) {
    double sum = 0;
    for (int word : words) {
      int at = Arrays.binarySearch(stems, word);
      starts[at + 1]++;
      sum += weights[at];
    }
    return sum;
  }

  private short[] holders() {
    for (int k = 0; k < stems.length; k++) {
      starts[k + 1] += starts[k];
    }
    short[] all = new short[starts[stems.length]];
    int[] next = starts.clone();
    for (int i = 0; i < sums.length; i++) {
      for (int word : sketch.words(i)) {
        all[next[Arrays.binarySearch(stems, word)]++] = (short) i;
      }
    }
    return all;
  }

  /** The share of the lighter article's words, by weight, that both have. */
  double sharedAtMost(Weighed other) {
    double shared = 0;
    int j = 0;
    for (int i = 0; i < stems.length; i++) {
      while (j < other.stems.length && other.stems[j] < stems[i]) {
        j++;
      }
      if (j == other.stems.length) {
        break;
      }
      shared += other.stems[j] == stems[i] ? weights[i] : 0;
    }
    double least = Math.min(sum, other.sum);
    return least == 0 ? 0 : shared / least;
  }

  /**
   * The weight of the words that each two sentences share, row by row, of the first {@code rows}
   * sentences here and the first {@code columns} there. Cost: the stems of both, and the pairs of
   * sentences that share one.
   */
  double[] shared(Weighed other, int rows, int columns) {
    double[] shared = new double[rows * columns];
    int j = 0;
    for (int i = 0; i < stems.length; i++) {
      while (j < other.stems.length && other.stems[j] < stems[i]) {
        j++;
      }
      if (j == other.stems.length) {
        break;
      }
      if (other.stems[j] == stems[i]) {
        int end = other.starts[j + 1];
        for (int own = starts[i]; own < starts[i + 1] && holders[own] < rows; own++) {
          int row = holders[own] * columns;
          for (int at = other.starts[j]; at < end && other.holders[at] < columns; at++) {
            shared[row + other.holders[at]] += weights[i];
          }
        }
      }
    }
    return shared;
  }

  int sentences() {
    return sketch.sentences();
  }

  /** Code units of all sentences. */
  double length() {
    return length;
  }

  /** Code units of one sentence. */
  int length(int sentence) {
    return sketch.length(sentence);
  }

  /** Stems of one sentence. */
  int words(int sentence) {
    return sketch.words(sentence).length;
  }

  /** The weight of the words of one sentence. */
  double weight(int sentence) {
    return sums[sentence];
  }
}
