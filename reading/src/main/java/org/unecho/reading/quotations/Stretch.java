package org.unecho.reading.quotations;

import org.unecho.model.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param outer with its marks
 * @param inner the words between them, without blanks at the ends
 * @param paragraph number of the paragraph that holds it
 * @param closed whether it has a closing mark; a quotation that runs on over paragraphs has none at
 *     the end of all but its last
 */
record Stretch(Span outer, Span inner, int paragraph, boolean closed) {

  /** Whether it starts its paragraph. */
  boolean startsAt(Span paragraphSpan) {
    return outer.start() == paragraphSpan.start();
  }
}
