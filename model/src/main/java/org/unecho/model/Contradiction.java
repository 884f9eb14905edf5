package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Statements that cannot all be so, side by side.
 *
 * @param id stable id
 * @param kind what they disagree on
 * @param about what they are about, in a few words
 * @param sides the statements, two or more
 */
public record Contradiction(String id, Kind kind, String about, List<Side> sides)
    implements Serializable {
  /** Refuses a contradiction with fewer than two sides. */
  public Contradiction {
    Require.filled("contradiction id", id);
    Require.filled("what a contradiction is about", about);
    sides = List.copyOf(sides);
    Require.that(sides.size() >= 2, "a contradiction has two sides or more", sides);
  }

  /** What statements disagree on. */
  public enum Kind {
    /** Whether it is so: one side tells it, the other denies it. */
    DENIAL,
    /** Who did it. */
    ACTOR,
    /** How many. */
    NUMBER;

    /** The word used in files: {@code denial}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One statement.
   *
   * @param says what this side says, in a few words
   * @param holders names of those who say so, sorted; empty where the articles themselves do
   * @param events ids of the events that hold it, sorted
   * @param passages where it stands, sorted; never empty
   * @param origins keys of the distinct origins behind it, sorted
   */
  public record Side(
      String says,
      List<String> holders,
      List<String> events,
      List<Passage> passages,
      List<String> origins)
      implements Serializable {
    /** Refuses a side that no passage holds. */
    public Side {
      Require.filled("side of a contradiction", says);
      holders = List.copyOf(holders);
      events = List.copyOf(events);
      passages = List.copyOf(passages);
      origins = List.copyOf(origins);
      Require.that(!passages.isEmpty(), "a side has at least one passage", passages);
    }
  }
}
