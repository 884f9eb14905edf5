package org.unecho.bench.picture;

/**
 * Precision and recall.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record Ratio(double precision, double recall) {
  /** {@code found} of {@code answered} and of {@code wanted}; nothing of nothing is 0. */
  static Ratio of(double foundOfAnswered, double answered, double foundOfWanted, double wanted) {
    return new Ratio(share(foundOfAnswered, answered), share(foundOfWanted, wanted));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Harmonic mean of both; 0 where both are 0. */
  double f1() {
    return share(2 * precision * recall, precision + recall);
  }
}
