package org.unecho.model;

import java.io.Serializable;

/**
 * A probability.
 *
 * @param value 0 to 1, both included
 */
public record Probability(double value) implements Comparable<Probability>, Serializable {
  /** Refuses values outside 0 to 1 and NaN. */
  public Probability {
    Require.that(value >= 0 && value <= 1, "probability must lie in 0..1", value);
  }

  /** The probability nearest to {@code value}: below 0 becomes 0, above 1 becomes 1. */
  public static Probability clamp(double value) {
    return new Probability(Math.max(0, Math.min(1, value)));
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}
