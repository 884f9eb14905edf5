package org.unecho.lineage;

/**
 * Settings of the stage.
 *
 * @param confidence probability, 0 to 1, from which a pair counts as verified
 * @param compareAll number of articles up to which every pair is compared
 * @param neighbours how many articles with the nearest leads each article of a larger pile is
 *     compared with
 */
public record LineageSettings(double confidence, int compareAll, int neighbours) {
  /**
   * From here a pair counts as verified. The confidence is calibrated for pairs worth comparing,
   * one of three of which are kin; at .8 it found .975 of hard translated copies with no false
   * alarm among 20,000. At .7 a large generated pile gains .002 of recall, but links read in a real
   * pile were wrong more often.
   */
  public static final double CONFIDENCE = 0.8;

  /** 64 articles make 2,016 pairs: comparing them costs about what encoding them does. */
  public static final int COMPARE_ALL = 64;

  /**
   * Set by hand: room for a middling family; in a generated pile of 2,000 no copy was missed with
   * six.
   */
  public static final int NEIGHBOURS = 6;

  /** Refuses values out of range. */
  public LineageSettings {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "lineage confidence must lie between 0 and 1, but was " + confidence);
    }
    if (compareAll < 2 || neighbours < 1) {
      throw new IllegalArgumentException(
          "lineage compareAll must be 2 or more and neighbours 1 or more, but were %d and %d"
              .formatted(compareAll, neighbours));
    }
  }

  /** The settings as shipped. */
  public static LineageSettings standard() {
    return new LineageSettings(CONFIDENCE, COMPARE_ALL, NEIGHBOURS);
  }
}
