package org.unecho.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * A learner that is given each number and its square (of the standardised number), so that a
 * straight one can bend.
 *
 * @param learner what learns from both
 */
public record Squared(Learner learner) implements Learner {
  @Override
  public Answerer learn(List<double[]> rows, List<Boolean> labels) {
    Scale scale = Scale.of(rows);
    Answerer learned =
        learner.learn(rows.stream().map(row -> both(scale.apply(row))).toList(), labels);
    return row -> learned.margin(both(scale.apply(row)));
  }

  /** Without the constant in front, which the learner has itself. */
  private static double[] both(double[] scaled) {
    int size = scaled.length - 1;
    double[] both = Arrays.copyOf(Arrays.copyOfRange(scaled, 1, scaled.length), 2 * size);
    for (int i = 0; i < size; i++) {
      both[size + i] = both[i] * both[i];
    }
    return both;
  }
}
