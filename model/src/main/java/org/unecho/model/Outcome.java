package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What became of something announced, as far as the pile tells.
 *
 * @param fate held, moved, cancelled, or unknown where nothing is told
 * @param moved the new day where it is moved and the day is told, unknown otherwise
 * @param passages where it is told, sorted; empty exactly where the fate is unknown
 */
public record Outcome(Fate fate, When moved, List<Passage> passages) implements Serializable {
  /** Refuses a fate that no passage tells, and a new day of what was not moved. */
  public Outcome {
    passages = List.copyOf(passages);
    Require.that(
        passages.isEmpty() == (fate == Fate.UNKNOWN),
        "passages exactly where a fate is told",
        fate);
    Require.that(fate == Fate.MOVED || !moved.isKnown(), "a new day only of what is moved", moved);
  }

  /** What can become of it. */
  public enum Fate {
    HELD,
    MOVED,
    CANCELLED,
    UNKNOWN;

    /** Its word in files and on the page. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing is told. */
  public static Outcome unknown() {
    return new Outcome(Fate.UNKNOWN, When.unknown(), List.of());
  }
}
