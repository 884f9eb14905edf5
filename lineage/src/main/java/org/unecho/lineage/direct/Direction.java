package org.unecho.lineage.direct;

import java.util.List;
import org.unecho.model.Explanation;

/**
 * Which of two articles took from the other.
 *
 * @param score above 0: the left one is the copy; below 0: the right one
 * @param why the reasons, strongest first; their values add up to the score
 */
public record Direction(double score, List<Explanation> why) {
  /**
   * The least sum that decides: one strong reason, or a middling one with a weak one. Two weak ones
   * (a byline, more text) do not.
   */
  static final double CLEAR = 1.2;

  /** Copies the reasons. */
  public Direction {
    why = List.copyOf(why);
  }

  /** Whether the reasons decide. */
  public boolean isKnown() {
    return Math.abs(score) >= CLEAR;
  }

  /** Whether, known or not, more speaks for the left one being the copy. */
  public boolean isLeftCopy() {
    return score > 0;
  }
}
