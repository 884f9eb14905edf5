package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Something announced for a day.
 *
 * @param id stable id, used as the calendar's UID
 * @param title what is due
 * @param when the day or days
 * @param place where, or the empty string
 * @param parties who takes part, ids of actors of the picture
 * @param passages where it is announced, sorted; never empty
 * @param corroboration the independent origins behind it
 */
public record Scheduled(
    String id,
    String title,
    When when,
    String place,
    List<String> parties,
    List<Passage> passages,
    Corroboration corroboration)
    implements Serializable {
  /** Refuses an entry without a day or without a passage. */
  public Scheduled {
    Require.filled("schedule id", id);
    Require.that(when.isKnown(), "a scheduled event has a day", when);
    parties = List.copyOf(parties);
    passages = List.copyOf(passages);
    Require.that(!passages.isEmpty(), "a scheduled event has a passage", passages);
  }
}
