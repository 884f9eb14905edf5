package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.syntax.Sentence;

/**
 * An attribution that the grammar of one sentence offers.
 *
 * @param cue its cue, with the main word of the source
 * @param manner how the source stands to the content
 * @param content the content, in order
 * @param depth how far below the main word of the sentence the cue stands
 */
record Candidate(Cue cue, Attribution.Manner manner, List<Range> content, int depth) {
  Candidate {
    content = List.copyOf(content);
  }

  List<Span> spans() {
    Sentence sentence = cue.sentence();
    List<Span> spans = new ArrayList<>();
    for (Range range : content) {
      spans.add(sentence.token(range.first()).span().hull(sentence.token(range.last()).span()));
    }
    return spans;
  }
}
