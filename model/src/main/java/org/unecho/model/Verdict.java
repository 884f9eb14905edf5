package org.unecho.model;

import java.util.Locale;

/** What the count of independent origins allows one to say. */
public enum Verdict {
  /** Two or more independent origins. */
  CORROBORATED,
  /** One origin, however many articles. */
  SINGLE_ORIGIN,
  /** The origins disagree. */
  DISPUTED,
  /** No origin tells it as a fact. */
  UNVERIFIED;

  /** The word used in files: {@code single-origin}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
