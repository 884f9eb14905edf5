package org.unecho.bench.reading;

import java.util.List;
import java.util.OptionalDouble;
import org.unecho.model.Span;

/**
 * A content and its source, true or answered.
 *
 * @param source where its source is named; empty where nobody is
 * @param cue the words that attribute; empty where there are none
 * @param content the words attributed
 * @param confidence how sure the answer is, 0 to 1; empty where it does not say
 */
record Attributed(
    List<Span> source, List<Span> cue, List<Span> content, OptionalDouble confidence) {
  Attributed {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
