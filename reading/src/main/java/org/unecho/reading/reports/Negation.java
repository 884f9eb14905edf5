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
            .filter(word -> !isOfClause(word, verb))
            .anyMatch(word -> NOT.contains(Clause.lower(word)) || isNoLonger(word))
        || sentence.dependents(verb, "cc").stream().anyMatch(cc -> Clause.lower(cc).equals("nor"))
        || sentence.dependents(verb, "nsubj").stream().anyMatch(this::isNone);
  }

  /** "Not when they meet" says when, not whether: the word denies the clause around. */
  private boolean isOfClause(Token word, Token verb) {
    return sentence.dependents(verb, "mark", "advmod").stream()
        .filter(mark -> mark.index() > word.index() && mark.index() < verb.index())
        .anyMatch(mark -> SUBORDINATORS.contains(Clause.lower(mark)));
  }

  private static final Set<String> SUBORDINATORS =
      Set.of("when", "where", "while", "because", "if", "as", "since", "that", "until", "unless");

  /**
   * Whether only the manner is denied: "did not meet alone" may have met. What a negation stands
   * beside is its focus (Huddleston and Pullum, The Cambridge Grammar of the English Language,
   * 2002, chapter 9).
   */
  boolean isOfManner(Token verb) {
    return sentence.dependents(verb, "advmod", "xcomp", "advcl", "dep").stream()
        .map(Clause::lower)
        .anyMatch(MANNER::contains);
  }

  private static final Set<String> MANNER =
      Set.of(
          "alone",
          "one-on-one",
          "privately",
          "directly",
          "only",
          "just",
          "merely",
          "simply",
          "solely",
          "necessarily",
          "unilaterally",
          "entirely",
          "exactly");

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
