package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * "This article takes from that one."
 *
 * @param copy id of the article that takes
 * @param origin what it takes from
 * @param directed whether it is known which of the two took from the other
 * @param kind how it takes
 * @param strength how much of it, how sure, and why
 * @param alignment which passages, sorted by place in the copy; empty where no other text is known
 * @param fidelity what the copying changed and what it kept
 */
public record Derivation(
    String copy,
    Origin origin,
    boolean directed,
    Kind kind,
    Strength strength,
    List<Aligned> alignment,
    Fidelity fidelity)
    implements Serializable {

  /** Refuses a blank copy and a derivation of an article from itself. */
  public Derivation {
    Require.filled("derivation copy", copy);
    Require.that(!origin.key().equals(copy), "an article does not derive from itself", copy);
    alignment = List.copyOf(alignment);
  }

  /**
   * How much was taken, and how sure that is.
   *
   * @param coverage share of the copy's body (furniture left out) that is aligned, 0 to 1
   * @param confidence probability that the derivation is real
   * @param why the reasons, strongest first
   */
  public record Strength(double coverage, Probability confidence, List<Explanation> why)
      implements Serializable {
    /** Refuses a coverage outside 0 to 1. */
    public Strength {
      Require.that(coverage >= 0 && coverage <= 1, "coverage must lie in 0..1", coverage);
      why = List.copyOf(why);
    }
  }

  /**
   * What the copying did to the facts.
   *
   * @param distortions changes of meaning, sorted by place in the copy
   * @param kept names, numbers and dates that came through, sorted by place in the copy
   */
  public record Fidelity(List<Distortion> distortions, List<Kept> kept) implements Serializable {
    /** Copies both lists. */
    public Fidelity {
      distortions = List.copyOf(distortions);
      kept = List.copyOf(kept);
    }

    /** Nothing to compare with. */
    public static Fidelity untold() {
      return new Fidelity(List.of(), List.of());
    }
  }
}
