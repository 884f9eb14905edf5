package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Words attributed to a speaker.
 *
 * @param span the words; quotation marks of a direct quotation are left out
 * @param manner how they are put into the speaker's mouth
 * @param speakers who says it, several where they speak together; empty where it is not known
 * @param confidence probability that the speakers are right
 */
public record Quotation(Span span, Manner manner, List<Speaker> speakers, Probability confidence)
    implements Serializable {

  /** Copies the list. */
  public Quotation {
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

  /**
   * How words are put into a speaker's mouth.
   *
   * @param form direct, indirect or mixed
   * @param cue the words that attribute them ("says", "according to"); empty where there are none
   * @param denied whether the speaker says that it is not so, or will have none of it ("denied that
   *     …", "rejected a report that …"): then nobody may take the words for the speaker's own
   */
  public record Manner(Form form, List<Span> cue, boolean denied) implements Serializable {
    /** Copies the list. */
    public Manner {
      cue = List.copyOf(cue);
    }

    /** Words that the speaker says, without more. */
    public static Manner of(Form form) {
      return new Manner(form, List.of(), false);
    }
  }

  /** How the words stand in the text. */
  public Form form() {
    return manner.form();
  }

  /** The words that attribute them; empty where there are none. */
  public List<Span> cue() {
    return manner.cue();
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
