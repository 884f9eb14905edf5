package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.quotations.Frames.Frame;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** A clause as content where the grammar does not hang it below the cue: before it, or beside it. */
final class Fronted {
  private Fronted() {}

  static Optional<Range> content(Cue cue, Frame frame) {
    if (!frame.has("c")) {
      return Optional.empty();
    }
    return Contents.range(cue);
  }
}
