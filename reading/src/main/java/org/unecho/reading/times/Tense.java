package org.unecho.reading.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Whether a verb speaks of what is to come. */
final class Tense {
  private static final Set<String> FUTURE =
      Set.of(
          "will", "'ll", "’ll", "shall", "would", "may", "might", "could", "can", "should", "must");
  private static final Set<String> PLANS =
      Set.of(
          "set",
          "plan",
          "schedule",
          "suppose",
          "due",
          "expect",
          "slate",
          "prepare",
          "go",
          "likely",
          "intend",
          "hope",
          "aim",
          "want");

  private Tense() {}

  /** "Ahead of Friday's talks", "before a summit on Friday": what it dates lies ahead. */
  static boolean isAhead(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.dependents(noun, "case").stream()
            .map(each -> sentence.token(Math.max(1, each.index() - 1)).word() + " " + each.word())
            .anyMatch(words -> words.toLowerCase(Locale.ROOT).matches("ahead of|.* before"));
  }

  static boolean isFuture(Sentence sentence, Token verb) {
    if (isAhead(sentence, verb)) {
      return true;
    }
    List<Token> auxiliaries = sentence.dependents(verb, "aux", "mark", "cop");
    boolean modal =
        auxiliaries.stream()
            .anyMatch(token -> FUTURE.contains(token.word().toLowerCase(Locale.ROOT)));
    boolean to = auxiliaries.stream().anyMatch(token -> token.tag().equals("TO"));
    if (modal) {
      return true;
    }
    Optional<Token> above = sentence.findGovernor(verb);
    if (to && above.isPresent()) {
      return PLANS.contains(above.get().lemma()) || isFuture(sentence, above.get());
    }
    boolean past =
        verb.tag().equals("VBD") || auxiliaries.stream().anyMatch(t -> t.tag().equals("VBD"));
    return !past && PLANS.contains(verb.lemma());
  }

  /** Whether a verb speaks of what was: past forms, and participles that say no more. */
  static boolean isPast(Sentence sentence, Token verb) {
    if (isFuture(sentence, verb)) {
      return false;
    }
    boolean own = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return own
        || sentence.dependents(verb, "aux", "cop").stream()
            .anyMatch(auxiliary -> auxiliary.tag().equals("VBD"));
  }
}
