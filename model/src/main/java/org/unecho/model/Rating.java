package org.unecho.model;

import java.util.OptionalInt;

/**
 * How a piece of evidence fits a hypothesis (Richards J. Heuer, <i>Psychology of Intelligence
 * Analysis</i>, 1999, chapter 8; the letters are those of PARC's ACH program, 2004).
 */
public enum Rating {
  /** Very consistent: just what one would expect if the hypothesis were true. */
  CC,
  /** Consistent. */
  C,
  /** Neutral: as likely with the hypothesis as without it. */
  N,
  /** Not applicable: it says nothing about the hypothesis. */
  NA,
  /** Inconsistent. */
  I,
  /** Very inconsistent. */
  II;

  /** What it adds to an inconsistency score before it is weighed: II 2, I 1, all others 0. */
  public int inconsistency() {
    return this == II ? 2 : this == I ? 1 : 0;
  }

  /** Its place on the scale from −2 (II) to 2 (CC); none for {@link #NA}. */
  public OptionalInt scale() {
    return switch (this) {
      case CC -> OptionalInt.of(2);
      case C -> OptionalInt.of(1);
      case N -> OptionalInt.of(0);
      case NA -> OptionalInt.empty();
      case I -> OptionalInt.of(-1);
      case II -> OptionalInt.of(-2);
    };
  }
}
