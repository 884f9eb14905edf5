package org.unecho.model;

import java.util.Locale;

/** What kind of thing acts, or is acted upon. */
public enum ActorType {
  PERSON,
  STATE,
  ALLIANCE,
  ORGANISATION,
  PLACE,
  GROUP;

  /** The word used in files: {@code person}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
