package org.unecho.reading;

import java.io.Serializable;

/**
 * How articles are read.
 *
 * @param indirect whether indirect quotations are listed besides direct ones
 * @param leastConfidence quotations less sure than this are listed without speaker, 0 to 1
 */
public record ReadingSettings(boolean indirect, double leastConfidence) implements Serializable {
  /** Refuses a confidence outside 0 to 1. */
  public ReadingSettings {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException(
          "leastConfidence must lie in 0..1, but was " + leastConfidence);
    }
  }

  /**
   * All quotations; a speaker below 0.5 is more often wrong than right on the training part of
   * PolNeAR, so it is not named.
   */
  public static ReadingSettings standard() {
    return new ReadingSettings(true, 0.5);
  }
}
