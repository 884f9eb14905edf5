package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.quotations.Frames.Frame;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * A clause as content where the grammar does not hang it below the cue: before it, or beside it.
 */
final class Fronted {
  private Fronted() {}

  static Optional<Range> content(Cue cue, Frame frame) {
    if (!frame.has("c")) {
      return Optional.empty();
    }
    return isAside(cue) ? besideAs(cue) : Contents.range(cue);
  }

  /** "As the office noted, the quay …": the main clause is what it noted. */
  private static boolean isAside(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence.dependents(cue.word(), "mark", "advmod").stream()
        .anyMatch(each -> each.word().equalsIgnoreCase("as") && each.index() < cue.word().index());
  }

  private static Optional<Range> besideAs(Cue cue) {
    Sentence sentence = cue.sentence();
    int as =
        sentence.dependents(cue.word(), "mark", "advmod").stream()
            .filter(each -> each.word().equalsIgnoreCase("as"))
            .mapToInt(Token::index)
            .min()
            .orElse(1);
    int size = sentence.tokens().size();
    if (as > 3) {
      return Optional.of(Complements.trimmed(sentence, new Range(1, as - 1)));
    }
    int comma = cue.word().index();
    while (comma < size && !sentence.token(comma).word().matches("[,:]")) {
      comma++;
    }
    return comma + 2 < size
        ? Optional.of(Complements.trimmed(sentence, new Range(comma + 1, size)))
        : Optional.empty();
  }
}
