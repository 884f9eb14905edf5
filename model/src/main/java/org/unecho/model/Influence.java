package org.unecho.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * A claim that one thing raises, lowers or does not change another.
 *
 * @param span the words that make the claim
 * @param cause what influences
 * @param effect what is influenced
 * @param sign which way
 * @param stance whether the influence is told as at work, expected, possible … and who says so
 * @param condition what it depends on ("if successful"), if anything
 */
public record Influence(
    Span span, Side cause, Side effect, Sign sign, Report.Stance stance, Optional<Span> condition)
    implements Serializable {

  /**
   * One end of an influence.
   *
   * @param span where the text names it; a pronoun's place where the text uses one
   * @param text what stands there in a form that can be read alone, as short as is clear
   */
  public record Side(Span span, String text) implements Serializable {
    /** Refuses a side without words. */
    public Side {
      Require.filled("influence side text", text);
    }
  }

  /** Which way one thing moves another. */
  public enum Sign {
    RAISES(1),
    LOWERS(-1),
    NONE(0);

    private final int value;

    Sign(int value) {
      this.value = value;
    }

    /** The number used in files: 1, -1 or 0. */
    public int value() {
      return value;
    }

    /**
     * The sign of that number.
     *
     * @throws IllegalArgumentException if it is not 1, -1 or 0
     */
    public static Sign of(int value) {
      for (Sign sign : values()) {
        if (sign.value == value) {
          return sign;
        }
      }
      throw new IllegalArgumentException("sign must be 1, -1 or 0, but was " + value);
    }

    /** The other way: what lowers for what raises; nothing stays nothing. */
    public Sign opposite() {
      return of(-value);
    }
  }
}
