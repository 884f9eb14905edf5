package org.unecho.model;

import java.util.Locale;

/** Whether a thing told is so: what is claimed, feared or planned is not what happened. */
public enum Realis {
  HAPPENED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  DENIED;

  /** The word used in files: {@code happened}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is told as a fact of the past or present. */
  public boolean isFactual() {
    return this == HAPPENED || this == ONGOING;
  }
}
