package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Something announced for a day.
 *
 * @param id stable id, used as the calendar's UID
 * @param title what is due
 * @param due the day or days, and what became of it
 * @param place where, or the empty string
 * @param parties who takes part, ids of actors of the picture
 * @param passages where it is announced, sorted; never empty
 * @param corroboration the independent origins behind it
 */
public record Scheduled(
    String id,
    String title,
    Due due,
    String place,
    List<String> parties,
    List<Passage> passages,
    Corroboration corroboration)
    implements Serializable {
  /** Refuses an entry without a day or without a passage. */
  public Scheduled {
    Require.filled("schedule id", id);
    Require.that(due.when().isKnown(), "a scheduled event has a day", due.when());
    parties = List.copyOf(parties);
    passages = List.copyOf(passages);
    Require.that(!passages.isEmpty(), "a scheduled event has a passage", passages);
  }

  /** Something of which the pile does not tell what became of it. */
  public Scheduled(
      String id,
      String title,
      When when,
      String place,
      List<String> parties,
      List<Passage> passages,
      Corroboration corroboration) {
    this(id, title, new Due(when, Outcome.unknown()), place, parties, passages, corroboration);
  }

  /** The day or days. */
  public When when() {
    return due.when();
  }

  /** What became of it. */
  public Outcome outcome() {
    return due.outcome();
  }

  /**
   * When it is due and what became of it.
   *
   * @param when the day or days
   * @param outcome what became of it
   */
  public record Due(When when, Outcome outcome) implements Serializable {}
}
