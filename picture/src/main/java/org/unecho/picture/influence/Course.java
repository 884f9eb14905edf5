package org.unecho.picture.influence;

/**
 * How a computation ended.
 *
 * @param end how
 * @param steps how many steps it took, or were tried
 * @param period after how many steps a limit cycle repeats itself; 0 where there is none
 */
public record Course(End end, int steps, int period) {
  /** How a computation ends. */
  public enum End {
    /** Nothing moves any more. */
    FIXED_POINT,
    /** The same states come again and again. */
    LIMIT_CYCLE,
    /** It neither came to rest nor repeated itself. */
    UNSETTLED
  }

  /** The end in words. */
  public String sentence() {
    return switch (end) {
      case FIXED_POINT -> "came to rest after " + steps + (steps == 1 ? " step" : " steps");
      case LIMIT_CYCLE ->
          "does not come to rest: after "
              + steps
              + " steps it repeats itself every "
              + period
              + " steps, so that ranges are given";
      case UNSETTLED ->
          "did not settle in "
              + steps
              + " steps: it keeps swinging without repeating itself, so"
              + " that ranges are given";
    };
  }
}
