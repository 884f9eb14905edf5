package org.unecho.model;

/**
 * Words for a probability (Office of the Director of National Intelligence, Intelligence Community
 * Directive 203, <i>Analytic Standards</i>, 2015). Half-open: a boundary belongs to the higher
 * word. Never for an inconsistency score, and never beside a word for confidence.
 */
public enum Likelihood {
  ALMOST_NO_CHANCE(0.01, 0.05),
  VERY_UNLIKELY(0.05, 0.20),
  UNLIKELY(0.20, 0.45),
  ROUGHLY_EVEN_CHANCE(0.45, 0.55),
  LIKELY(0.55, 0.80),
  VERY_LIKELY(0.80, 0.95),
  ALMOST_CERTAIN(0.95, 0.99);

  private final double from;
  private final double to;

  Likelihood(double from, double to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The word for a probability; below .01 and from .99 on, the outermost words.
   *
   * @throws IllegalArgumentException for 0 and 1: a judgement is never certain
   */
  public static Likelihood of(Probability probability) {
    double value = probability.value();
    Require.that(value > 0 && value < 1, "a likelihood lies between 0 and 1, both left out", value);
    Likelihood word = ALMOST_NO_CHANCE;
    for (Likelihood each : values()) {
      word = value >= each.from ? each : word;
    }
    return word;
  }

  /** {@code roughly even chance (45–55 %)}. */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + " ("
        + Math.round(from * 100)
        + "–"
        + Math.round(to * 100)
        + " %)";
  }
}
