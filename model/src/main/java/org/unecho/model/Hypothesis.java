package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One possible answer to the question of a case.
 *
 * @param id short name: {@code H1}
 * @param text the answer, as a sentence
 * @param likelihood how likely the analyst takes it to be, if that is told; nothing computes it
 * @param links what it takes one thing to do to another; influence claims are held against them
 */
public record Hypothesis(String id, String text, Optional<Probability> likelihood, List<Link> links)
    implements Serializable {
  /** Refuses a blank id or text. */
  public Hypothesis {
    Require.filled("hypothesis id", id);
    Require.filled("hypothesis text", text);
    links = List.copyOf(links);
    likelihood.ifPresent(Likelihood::of);
  }

  /** A hypothesis without links or likelihood. */
  public static Hypothesis of(String id, String text) {
    return new Hypothesis(id, text, Optional.empty(), List.of());
  }

  /** The same hypothesis with other links. */
  public Hypothesis with(List<Link> others) {
    return new Hypothesis(id, text, likelihood, others);
  }

  /**
   * One thing raises, lowers or does not change another.
   *
   * @param cause what does it, in a few words
   * @param effect what it is done to, in a few words
   * @param sign what is done
   */
  public record Link(String cause, String effect, Influence.Sign sign) implements Serializable {
    /** Refuses blank ends. */
    public Link {
      Require.filled("cause", cause);
      Require.filled("effect", effect);
    }

    /** What one thing does to another, as a verb. */
    public static String verb(Influence.Sign sign) {
      return switch (sign) {
        case RAISES -> "raises";
        case LOWERS -> "lowers";
        case NONE -> "does not change";
      };
    }

    /**
     * The link as it is shown everywhere: {@code “cause” → raises → “effect”}. Sides are names as
     * often as clauses; between marks and arrows both can be read, which they cannot in one
     * sentence.
     */
    public static String shown(String cause, Influence.Sign sign, String effect) {
      return "\u201c"
          + cause
          + "\u201d \u2192 "
          + verb(sign)
          + " \u2192 \u201c"
          + effect
          + "\u201d";
    }

    /** The link as it is shown. */
    public String sentence() {
      return shown(cause, sign, effect);
    }
  }
}
