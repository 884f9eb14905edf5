package org.unecho.bench.measure;

import java.util.List;

/** Learns to answer yes or no from rows of numbers; see {@link Logistic} and {@link Cut}. */
public interface Learner {
  /**
   * Learns.
   *
   * @param rows the same number of numbers in each
   * @param labels one for each row
   */
  Answerer learn(List<double[]> rows, List<Boolean> labels);

  /** What was learned. */
  interface Answerer {
    /** How much speaks for yes; yes above 0. */
    double margin(double[] row);
  }
}
