package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What one article says happened, in one passage.
 *
 * @param span the clause that says so
 * @param action what is done
 * @param parties who does it to whom
 * @param place where, as the text names it, or the empty string
 * @param when when
 * @param stance whether it is so, and who says so
 * @param quantities the numbers that belong to it, in order of the text
 */
public record Report(
    Span span,
    Action action,
    Parties parties,
    String place,
    When when,
    Stance stance,
    List<Quantity> quantities)
    implements Serializable {

  /** Copies the quantities. */
  public Report {
    quantities = List.copyOf(quantities);
  }

  /**
   * What is done.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode of that type, or the empty string
   * @param trigger the word that tells it
   * @param lemma its dictionary form
   */
  public record Action(EventType type, String mode, Span trigger, String lemma)
      implements Serializable {}

  /**
   * Who does it to whom.
   *
   * @param actors ids of those who act, in order of the text
   * @param recipients ids of those acted upon, in order of the text
   */
  public record Parties(List<String> actors, List<String> recipients) implements Serializable {
    /** Copies both lists. */
    public Parties {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  /**
   * Whether it is so, and who says so.
   *
   * @param realis whether it is told as happened, planned, possible …
   * @param holder id of the actor who says so, or the empty string for the article itself
   */
  public record Stance(Realis realis, String holder) implements Serializable {}

  /**
   * A number and what it counts.
   *
   * @param span where
   * @param value the number
   * @param what the thing counted, dictionary form, or the empty string
   */
  public record Quantity(Span span, double value, String what) implements Serializable {}
}
