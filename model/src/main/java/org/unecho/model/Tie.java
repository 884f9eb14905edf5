package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How one actor stands to another, by what is told of them.
 *
 * @param from id of the actor who acts, or who is the member or ally
 * @param to id of the actor acted upon, or of the alliance or other ally
 * @param kind from what it is known
 * @param deeds what the first is told to have done to the second, by day, unknown days last; empty
 *     for ties that texts state
 * @param passages where it is told or stated, sorted; never empty
 * @param score the sum of the deeds' scores; for ties that texts state +1, or -1 for foes
 * @param corroboration the independent origins behind it
 */
public record Tie(
    String from,
    String to,
    Kind kind,
    List<Deed> deeds,
    List<Passage> passages,
    double score,
    Corroboration corroboration)
    implements Serializable {
  /** Refuses a tie of an actor with itself and one that no passage tells. */
  public Tie {
    Require.filled("actor of a tie", from);
    Require.that(!from.equals(to), "a tie is between two actors", from);
    deeds = List.copyOf(deeds);
    passages = List.copyOf(passages);
    Require.that(!passages.isEmpty(), "a tie has at least one passage", passages);
  }

  /** From what a tie is known. */
  public enum Kind {
    /** From what one is told to have done to the other. */
    DEEDS,
    /** The text states that one is a member of the other. */
    MEMBER,
    /** The text states that they are allies. */
    ALLIES,
    /** The text states that they are foes. */
    FOES;

    /** The word used in files: {@code deeds}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The mean score of the deeds, -10 to 10; the score itself where there are none. */
  public double mean() {
    return deeds.isEmpty() ? score : score / deeds.size();
  }

  /**
   * One deed.
   *
   * @param event id of the event
   * @param type its PLOVER type
   * @param when its days
   */
  public record Deed(String event, EventType type, When when) implements Serializable {
    /** Refuses a blank event. */
    public Deed {
      Require.filled("event of a tie", event);
    }
  }
}
