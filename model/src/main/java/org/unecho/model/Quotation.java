package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Words attributed to a speaker.
 *
 * @param span the words; quotation marks of a direct quotation are left out
 * @param form direct, indirect or mixed
 * @param cue the words that attribute them ("says", "according to"); empty where there are none
 * @param speakers who says it, several where they speak together; empty where it is not known
 * @param confidence probability that the speakers are right
 */
public record Quotation(
    Span span, Form form, List<Span> cue, List<Speaker> speakers, Probability confidence)
    implements Serializable {

  /** Copies the lists. */
  public Quotation {
    cue = List.copyOf(cue);
    speakers = List.copyOf(speakers);
  }

  /** How the words stand in the text. */
  public enum Form {
    /** All of them within quotation marks. */
    DIRECT,
    /** None of them within quotation marks. */
    INDIRECT,
    /** Some of them within quotation marks. */
    MIXED
  }

  /** The first speaker, if any is known. */
  public Optional<Speaker> speaker() {
    return speakers.stream().findFirst();
  }

  /**
   * Who speaks.
   *
   * @param span where the text names the speaker for this quotation (a name, a description or a
   *     pronoun)
   * @param actor id of the actor, or the empty string where the speaker is nobody in particular
   * @param name the speaker's fullest name, or the words of the span
   */
  public record Speaker(Span span, String actor, String name) implements Serializable {}
}
