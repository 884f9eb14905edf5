package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The whole description of a speaker without a name: "the guild of coopers", not "the guild". */
final class Descriptions {
  /** "The ministry of the interior of the state": more than two steps say no more who it is. */
  private static final int MOST_STEPS = 2;

  private Descriptions() {}

  /** The phrase with the phrases that "of", "for", "at", "from" or "with" hangs on it. */
  static Span whole(NounPhrase phrase) {
    NounPhrase last = phrase;
    for (int i = 0; i < MOST_STEPS; i++) {
      Optional<NounPhrase> next = next(last);
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
    }
    return phrase.span().hull(last.span());
  }

  private static Optional<NounPhrase> next(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int index = phrase.last() + 1;
    if (index >= sentence.tokens().size() || !phrase.head().isNoun()) {
      return Optional.empty();
    }
    String word = sentence.token(index).word();
    return NounPhrase.startingAt(sentence, index + 1)
        .filter(
            each -> word.equals("of") || (word.matches("for|at|from|with") && hangs(phrase, each)))
        .filter(each -> !each.head().entity().matches("DATE|TIME|DURATION"))
        .filter(each -> each.head().isNoun());
  }

  private static boolean hangs(NounPhrase phrase, NounPhrase below) {
    Sentence sentence = phrase.sentence();
    Token head = below.head();
    return sentence.relation(head).startsWith("nmod")
        && sentence.findGovernor(head).equals(Optional.of(phrase.head()));
  }
}
