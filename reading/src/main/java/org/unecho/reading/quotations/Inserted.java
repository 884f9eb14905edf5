package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * "The quay, the office said on Monday, would open in May": source and cue between two commas part
 * the content. Read from the order of words, for the parser hangs such a cue on any word near it.
 */
final class Inserted {
  /** "said on Monday": at most so many words between the verb and the second comma. */
  private static final int LONGEST_REST = 4;

  private Inserted() {}

  /**
   * A cue between its parts.
   *
   * @param source main word of the source
   * @param content what stands before and behind
   */
  record Parting(Token source, List<Range> content) {}

  /** The parts of the content, if the verb stands so. */
  static Optional<Parting> find(Sentence sentence, Token verb) {
    return sourceFirst(sentence, verb).or(() -> verbFirst(sentence, verb));
  }

  private static Optional<Parting> sourceFirst(Sentence sentence, Token verb) {
    int right = restEnd(sentence, verb.index() + 1);
    int index = verb.index() - 1;
    while (index > 1 && sentence.token(index).tag().matches("RB|VBZ|VBD|MD|VBP")) {
      index--;
    }
    return NounPhrase.endingAt(sentence, index)
        .filter(phrase -> isComma(sentence, phrase.first() - 1) && isComma(sentence, right))
        .flatMap(phrase -> parting(sentence, phrase.head(), phrase.first() - 1, right));
  }

  private static Optional<Parting> verbFirst(Sentence sentence, Token verb) {
    return NounPhrase.startingAt(sentence, verb.index() + 1)
        .filter(phrase -> isComma(sentence, verb.index() - 1))
        .filter(phrase -> isComma(sentence, phrase.last() + 1))
        .flatMap(phrase -> parting(sentence, phrase.head(), verb.index() - 1, phrase.last() + 1));
  }

  private static Optional<Parting> parting(Sentence sentence, Token source, int comma, int second) {
    boolean opens = sentence.token(1).tag().matches("IN|WRB|VBG|VBN") && comma < 4;
    if (comma < 2
        || second >= sentence.tokens().size() - 1
        || opens
        || source.entity().matches("DATE|TIME")) {
      return Optional.empty();
    }
    Range before = Complements.trimmed(sentence, new Range(1, comma - 1));
    Range after = Complements.trimmed(sentence, new Range(second + 1, sentence.tokens().size()));
    return Optional.of(new Parting(source, List.of(before, after)));
  }

  private static boolean isComma(Sentence sentence, int index) {
    return index >= 1
        && index <= sentence.tokens().size()
        && sentence.token(index).word().equals(",");
  }

  /** The comma behind "said", "said again" or "said on Monday". */
  private static int restEnd(Sentence sentence, int from) {
    int index = from;
    while (index <= sentence.tokens().size()
        && index - from < LONGEST_REST
        && !sentence.token(index).word().equals(",")
        && (sentence.token(index).tag().matches("RB|IN|NNP|CD")
            || Complements.isTime(sentence.token(index)))) {
      index++;
    }
    return index;
  }
}
