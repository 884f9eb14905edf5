package org.unecho.model;

import java.util.Locale;

/** What kind of thing acts, or is acted upon. */
public enum ActorType {
  PERSON,
  STATE,
  ALLIANCE,
  /** What stands by itself: a company, an outlet, an institute, a party. */
  ORGANISATION,
  /**
   * An organ of a state or alliance: a ministry, parliament, court, council, service. It is a kind
   * of actors only; its mentions are those of an organisation, for the format of readings knows no
   * other word.
   */
  BODY,
  PLACE,
  GROUP;

  /** The word used in files: {@code person}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
