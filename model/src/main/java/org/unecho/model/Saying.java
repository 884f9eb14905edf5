package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * One quotation over all the articles that carry it: copies of the same words are one saying.
 *
 * @param id stable id
 * @param actor id of the speaker in the picture, or the empty string where unknown
 * @param name the speaker's name, or the empty string where unknown
 * @param quotations where the words stand, sorted; the first is the least derived one
 * @param form direct, indirect or mixed
 * @param corroboration the independent origins that carry it
 */
public record Saying(
    String id,
    String actor,
    String name,
    List<Passage> quotations,
    Quotation.Form form,
    Corroboration corroboration)
    implements Serializable {
  /** Refuses a saying without words. */
  public Saying {
    Require.filled("saying id", id);
    quotations = List.copyOf(quotations);
    Require.that(!quotations.isEmpty(), "a saying has at least one passage", quotations);
  }
}
