package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a later wording of a saying differs from its earliest one.
 *
 * @param was the earliest wording: of the least derived article, the earliest of these
 * @param now the later wording
 * @param course how the two wordings hang together
 * @param edits what differs between them, in order; empty where only the speaker does
 * @param speaker who is named as speaker there and here, where that is not the same
 */
public record Drift(
    Passage was, Passage now, Course course, List<Edit> edits, Optional<Handover> speaker)
    implements Serializable {
  /** Refuses a drift in which nothing drifts; copies the edits. */
  public Drift {
    edits = List.copyOf(edits);
    Require.that(
        !edits.isEmpty() || speaker.isPresent(), "a drift changes words or speaker", edits);
  }

  /** How two wordings of one saying hang together. */
  public enum Course {
    /** The later one is a copy of the earlier: one origin's words, bent on the way. */
    COPIED,
    /** Both go back to one origin, but neither to the other: which of them bent is not known. */
    SHARED,
    /** Each has an origin of its own: two that heard, noted or translated one speaker. */
    INDEPENDENT;

    /** The word used in files: {@code copied}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One place where two wordings differ.
   *
   * @param was where in the article of the earlier wording; empty where words were added
   * @param now where in the article of the later wording; empty where words were left out
   * @param gone the words of the earlier wording
   * @param come the words of the later wording
   */
  public record Edit(Span was, Span now, String gone, String come) implements Serializable {
    /** Refuses an edit of nothing. */
    public Edit {
      Require.that(!(gone.isBlank() && come.isBlank()), "an edit has words", gone);
    }
  }

  /**
   * The same words in another mouth.
   *
   * @param was who speaks in the earlier wording; its actor is one of the picture
   * @param now who speaks in the later wording
   */
  public record Handover(Quotation.Speaker was, Quotation.Speaker now) implements Serializable {}
}
