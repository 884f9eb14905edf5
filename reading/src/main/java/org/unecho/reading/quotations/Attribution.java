package org.unecho.reading.quotations;

import java.util.List;
import org.unecho.model.Probability;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;

/**
 * Who says a given stretch of text.
 *
 * @param source the whole noun phrase that names the speaker, appositions included
 * @param cue the words that attribute
 * @param speaker the speaker
 * @param confidence probability that the speaker is right
 */
public record Attribution(Span source, List<Span> cue, Speaker speaker, Probability confidence) {
  /** Copies the list. */
  public Attribution {
    cue = List.copyOf(cue);
  }
}
