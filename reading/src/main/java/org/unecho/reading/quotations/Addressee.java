package org.unecho.reading.quotations;

import org.unecho.reading.syntax.Sentence;

/** Who is told: "told reporters the ferry was late", where the parser may see one noun phrase. */
final class Addressee {
  private Addressee() {}

  /**
   * Where the content starts: behind an addressee that stands at {@code first}, if another noun
   * phrase follows it at once.
   */
  static int past(Sentence sentence, int first, String lemma) {
    boolean told = Frames.get().find("v", lemma).filter(frame -> frame.has("a")).isPresent();
    return !told
        ? first
        : NounPhrase.startingAt(sentence, first)
            .map(phrase -> phrase.last() + 1)
            .filter(next -> next < sentence.tokens().size())
            .filter(next -> sentence.token(next).tag().matches("DT|PRP\\$?|EX|NNPS?"))
            .orElse(first);
  }
}
