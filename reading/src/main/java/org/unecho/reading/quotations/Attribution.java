package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Probability;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;

/**
 * What is attributed to whom: wider than a quotation, for a source may also think, feel, want,
 * support or show it.
 *
 * @param manner how the source stands to the content
 * @param content the words attributed, in order; several where the cue or its source parts them
 * @param cue the words that attribute, in order; empty where only the chain of quotations does
 * @param source the whole noun phrase that names the source, appositions included; empty where
 *     nobody is named
 * @param speaker the source as an actor; empty where nobody is named
 * @param confidence probability that the source is right
 */
public record Attribution(
    Manner manner,
    List<Span> content,
    List<Span> cue,
    Optional<Span> source,
    Optional<Speaker> speaker,
    Probability confidence) {

  /** How a source stands to what is attributed to it. */
  public enum Manner {
    /** It says so. */
    SAY,
    /** It believes, knows, expects or doubts it. */
    THINK,
    /** It fears, likes or regrets it. */
    FEEL,
    /** It wants, plans or refuses it. */
    WANT,
    /** It supports, praises, attacks it. */
    JUDGE,
    /** It is evidence of it: a poll, a document. */
    SHOW,
    /** It looks so, to nobody in particular. */
    SEEM
  }

  /** Copies the lists. */
  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
  }
}
