package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * "Harbour master: the ferry will sail", as headlines and transcripts have it: a name, a colon, and
 * what is said.
 */
final class Heading {
  /** A name and title are no longer than this before the colon, in tokens. */
  private static final int LONGEST = 7;

  private Heading() {}

  /** The colon as a cue, if the sentence is built so. */
  static Optional<Cue> cue(Sentence sentence) {
    int size = sentence.tokens().size();
    for (int i = 2; i <= Math.min(LONGEST, size - 2); i++) {
      Token token = sentence.token(i);
      if (token.word().equals(":")) {
        return named(sentence, i);
      }
      if (!sentence.token(i).tag().matches("NN.*|JJ|,|POS|DT|IN|CC|-LRB-|-RRB-|HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Cue> named(Sentence sentence, int colon) {
    boolean noun = sentence.token(1).tag().matches("NN.*|JJ|DT");
    return NounPhrase.endingAt(sentence, colon - 1)
        .map(NounPhrase::head)
        .filter(head -> noun && (head.isName() || head.entity().matches("PERSON|ORGANIZATION")))
        .map(
            head ->
                new Cue(
                    sentence,
                    sentence.token(colon),
                    ":",
                    sentence.token(colon).span(),
                    Optional.of(head),
                    0.7,
                    true));
  }
}
