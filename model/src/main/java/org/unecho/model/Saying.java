package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * One quotation over all the articles that carry it: copies of the same words are one saying.
 *
 * @param id stable id
 * @param actor id of the speaker in the picture, or the empty string where unknown
 * @param name the speaker's name, or the empty string where unknown
 * @param quotations where the words stand; the least derived first, of these the earliest
 * @param manner how the first of them puts the words into the speaker's mouth; its cue stands in
 *     that article
 * @param corroboration the independent origins that carry it
 * @param drifts how later wordings differ from the first, in the order of the quotations
 */
public record Saying(
    String id,
    String actor,
    String name,
    List<Passage> quotations,
    Quotation.Manner manner,
    Corroboration corroboration,
    List<Drift> drifts)
    implements Serializable {
  /** Refuses a saying without words. */
  public Saying {
    Require.filled("saying id", id);
    quotations = List.copyOf(quotations);
    drifts = List.copyOf(drifts);
    Require.that(!quotations.isEmpty(), "a saying has at least one passage", quotations);
  }

  /** How the words stand in the text. */
  public Quotation.Form form() {
    return manner.form();
  }
}
