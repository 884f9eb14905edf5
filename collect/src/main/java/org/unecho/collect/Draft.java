package org.unecho.collect;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Source;
import org.unecho.model.Span;

/**
 * A text and what is known about it before it is looked at.
 *
 * @param id the supplied id, or the empty string
 * @param header what was supplied; unknown parts are read from the text
 * @param language the supplied language, or the empty string
 * @param text the text
 * @param furniture the supplied furniture, if any was
 * @param source where it was read from
 * @param problems what was wrong so far
 */
record Draft(
    String id,
    Header header,
    String language,
    String text,
    Optional<List<Span>> furniture,
    Source source,
    List<Problem> problems) {
  Draft {
    problems = List.copyOf(problems);
  }
}
