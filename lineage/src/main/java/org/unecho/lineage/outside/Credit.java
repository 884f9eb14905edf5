package org.unecho.lineage.outside;

import java.util.List;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;

/**
 * A line that says from whom a text is.
 *
 * @param agency who is credited, under the name that the list shows, else as written
 * @param form how it is credited
 * @param how one phrase for people
 * @param at where; empty where it stands in the data of the page
 */
record Credit(String agency, Form form, String how, List<Passage> at) {
  /** What kind of line it is, the strongest first. */
  enum Form {
    DATELINE,
    BYLINE,
    COPYRIGHT,
    /** For some of the text: "with material from". */
    PART
  }

  Credit {
    at = List.copyOf(at);
  }

  /** Whether it claims the whole text for the agency. */
  boolean isWhole() {
    return form != Form.PART;
  }

  Explanation why() {
    return new Explanation(1, how, List.of(), at);
  }
}
