package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * The reports of one happening, merged.
 *
 * @param id stable id
 * @param label a short name for people: who does what to whom
 * @param happening what is told
 * @param realis whether it is told as happened, planned, possible …
 * @param reports the passages that tell it, sorted; never empty
 * @param corroboration the independent origins behind it
 * @param numbers the figures given for it
 */
public record Event(
    String id,
    String label,
    Happening happening,
    Realis realis,
    List<Passage> reports,
    Corroboration corroboration,
    List<Figure> numbers)
    implements Serializable {
  /** Refuses an event that no passage tells. */
  public Event {
    Require.filled("event id", id);
    reports = List.copyOf(reports);
    numbers = List.copyOf(numbers);
    Require.that(!reports.isEmpty(), "an event has at least one report", reports);
  }

  /**
   * What is told.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, or the empty string
   * @param parties who does it to whom, ids of actors of the picture
   * @param place where, or the empty string
   * @param when when
   */
  public record Happening(
      EventType type, String mode, Report.Parties parties, String place, When when)
      implements Serializable {}
}
