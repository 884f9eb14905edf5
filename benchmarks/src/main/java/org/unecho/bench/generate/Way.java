package org.unecho.bench.generate;

import java.util.Locale;

/** How an article came about. */
public enum Way {
  /** Written by a reporter. */
  ORIGINAL,
  /** Taken word for word. */
  VERBATIM,
  /** A sentence dropped, a sentence added, a word changed here and there. */
  EDITED,
  /** About a third of the sentences. */
  EXCERPT,
  /** Every sentence in other words. */
  REWORDED,
  /** Half of one article and half of another, of two stories. */
  PATCHWORK;

  /** The word used in metric names: {@code Reworded}. */
  public String word() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
