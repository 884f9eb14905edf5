package org.unecho.model;

import java.io.Serializable;

/**
 * How two given articles relate, whether or not one derives from the other.
 *
 * @param a id of one article
 * @param b id of the other
 * @param similarity how alike in content, 0 to 1
 * @param relation a {@link Kind#word()}, {@code same-story} or {@code unrelated}
 * @param directed {@code a>b} (b takes from a), {@code b>a}, {@code common} or {@code unknown}
 * @param confidence probability that one derives from the other or both from a third
 */
public record PairScore(
    String a, String b, double similarity, String relation, String directed, Probability confidence)
    implements Serializable {
  /** Refuses a similarity outside 0 to 1. */
  public PairScore {
    Require.that(similarity >= 0 && similarity <= 1, "similarity must lie in 0..1", similarity);
  }
}
