package org.unecho.reading.reports;

import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Whether a predicate is denied by a word of its own clause. */
final class Negation {
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "hardly", "barely", "nor", "neither");

  private final Sentence sentence;

  Negation(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isNegated(Token verb) {
    return sentence.dependents(verb, "advmod", "neg", "cc:preconj").stream()
            .anyMatch(word -> NOT.contains(Clause.lower(word)) || isNoLonger(word))
        || sentence.dependents(verb, "cc").stream().anyMatch(cc -> Clause.lower(cc).equals("nor"))
        || sentence.dependents(verb, "nsubj").stream().anyMatch(this::isNone);
  }

  private boolean isNoLonger(Token word) {
    return Set.of("longer", "more").contains(Clause.lower(word))
        && word.index() > 1
        && Clause.lower(sentence.token(word.index() - 1)).equals("no");
  }

  private boolean isNone(Token noun) {
    return Set.of("nobody", "none").contains(Clause.lower(noun))
        || sentence.dependents(noun, "det").stream()
            .map(Clause::lower)
            .anyMatch(Set.of("no", "neither")::contains);
  }
}
