package org.unecho.desk.compare;

/** How looks are drawn: underlined and coloured, or, where nothing can be coloured, in braces. */
enum Paint {
  /** Sequences of ECMA-48 that every terminal knows. */
  COLOURED,
  /** Letters alone: for files, pipes, and whoever sets NO_COLOR. */
  PLAIN;

  private static final String RESET = "\u001b[0m";

  /** Opens changed words: underlined, so that the colour adds nothing that is not told without. */
  String open(boolean copy) {
    return this == PLAIN ? "{" : copy ? "\u001b[4;31m" : "\u001b[4;34m";
  }

  String close() {
    return this == PLAIN ? "}" : RESET;
  }

  /** Cells that opening or closing takes. */
  int markWidth() {
    return this == PLAIN ? 1 : 0;
  }

  String strong(String words) {
    return this == PLAIN ? words : "\u001b[1m" + words + RESET;
  }

  /** What the reader has to know. */
  String legend() {
    return (this == PLAIN ? "{ }" : "Underlined:")
        + " words that the other article does not have so";
  }
}
