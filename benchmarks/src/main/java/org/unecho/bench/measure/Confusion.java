package org.unecho.bench.measure;

import java.util.List;

/**
 * Counts of yes-or-no answers against the truth.
 *
 * @param hits answered yes, truly yes
 * @param falseAlarms answered yes, truly no
 * @param misses answered no, truly yes
 * @param rejections answered no, truly no
 */
public record Confusion(long hits, long falseAlarms, long misses, long rejections) {

  /** Counts answers, one for each truth. */
  public static Confusion of(List<Boolean> truth, List<Boolean> answers) {
    if (truth.size() != answers.size()) {
      throw new IllegalArgumentException(
          "expected %d answers, found %d".formatted(truth.size(), answers.size()));
    }
    long[] counts = new long[4];
    for (int i = 0; i < truth.size(); i++) {
      counts[(truth.get(i) ? 0 : 1) + (answers.get(i) ? 0 : 2)]++;
    }
    return new Confusion(counts[0], counts[1], counts[2], counts[3]);
  }

  /** What a set of found things holds of a set of true ones; nothing is known of rejections. */
  public static Confusion ofFound(long right, long found, long truth) {
    return new Confusion(right, found - right, truth - right, 0);
  }

  /** Share of the yes answers that is right, 0 where there are none. */
  public double precision() {
    return share(hits, hits + falseAlarms);
  }

  /** Share of the true items that was found, 0 where there are none. */
  public double recall() {
    return share(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * hits, 2 * hits + falseAlarms + misses);
  }

  /** Share of right answers. */
  public double accuracy() {
    return share(hits + rejections, hits + falseAlarms + misses + rejections);
  }

  /**
   * Matthews' correlation of answers and truth, -1 to 1; 0 where either does not vary (Matthews,
   * "Comparison of the predicted and observed secondary structure of T4 phage lysozyme", 1975).
   */
  public double matthews() {
    double product =
        (double) (hits + falseAlarms)
            * (hits + misses)
            * (rejections + falseAlarms)
            * (rejections + misses);
    double difference = (double) hits * rejections - (double) falseAlarms * misses;
    return product == 0 ? 0 : difference / Math.sqrt(product);
  }

  /** Both counts together. */
  public Confusion plus(Confusion other) {
    return new Confusion(
        hits + other.hits,
        falseAlarms + other.falseAlarms,
        misses + other.misses,
        rejections + other.rejections);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
