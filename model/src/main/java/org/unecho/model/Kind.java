package org.unecho.model;

import java.util.Locale;

/** How a copy takes from its origin. */
public enum Kind {
  /** Word for word. */
  VERBATIM,
  /** Word for word but for the hand of an editor. */
  EDITED,
  /** The same sentences in other words: by software, or through another language and back. */
  REWORDED,
  /** A part of the origin, little else. */
  EXCERPT,
  /** Passages of the origin within a text of its own, marked as another's words. */
  QUOTING;

  /** The word used in files: {@code reworded}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
