package org.unecho.reading.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Who a pronoun is in what somebody says: "the army says it has seized the bridge". */
final class Sayers {
  private static final Set<String> SELF = Set.of("it", "they", "he", "she", "we", "i");

  private final Sentence sentence;

  Sayers(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The subject of the verb above, where the subject of {@code verb} is a pronoun and the clause is
   * what is said or thought; empty otherwise.
   */
  List<Token> of(Token verb, List<Token> subjects) {
    boolean pronoun = subjects.stream().allMatch(each -> SELF.contains(Clause.lower(each)));
    return pronoun && !subjects.isEmpty()
        ? findSayer(verb).map(List::of).orElse(List.of())
        : List.of();
  }

  /** Who says what {@code verb} tells; empty where nobody in this sentence does. */
  Optional<Token> findSayer(Token verb) {
    return findSaying(verb).flatMap(this::subject);
  }

  /** The verb of which the clause of {@code verb} is the content. */
  Optional<Token> findSaying(Token verb) {
    if (Clause.base(sentence.relation(verb)).equals("ccomp")) {
      return sentence.findGovernor(verb).filter(Token::isVerb);
    }
    return sentence.dependents(verb, "parataxis").stream()
        .filter(after -> Frames.is("say", after.lemma()))
        .findFirst();
  }

  /** The one subject of the verb; none where two stand side by side, for then "it" is neither. */
  private Optional<Token> subject(Token saying) {
    List<Token> subjects = sentence.dependents(saying, "nsubj");
    return subjects.size() == 1 && !SELF.contains(Clause.lower(subjects.get(0)))
        ? Optional.of(subjects.get(0))
        : Optional.empty();
  }
}
