package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Realis;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What a finite verb's own tense, auxiliaries and negation say, whatever stands around it. */
final class Mood {
  /** As the tagger cuts "would", "they'd". */
  static final Set<String> WOULD = Set.of("would", "'d", "’d");

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");

  private final Sentence sentence;
  private final Negation negation;

  Mood(Sentence sentence, Negation negation) {
    this.sentence = sentence;
    this.negation = negation;
  }

  /** Whether "to" stands before the verb. */
  boolean hasTo(Token verb) {
    return sentence.dependents(verb, "mark", "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  /** Tense, mood and negation of a finite predicate; empty where it is not finite. */
  Optional<Realis> find(Token verb) {
    List<Token> auxiliaries = new ArrayList<>(sentence.dependents(verb, "aux", "cop"));
    Optional<Realis> told = hasTo(verb) ? Optional.empty() : of(verb, auxiliaries);
    return told.map(mood -> negation.isNegated(verb) ? denied(verb, auxiliaries, mood) : mood);
  }

  /** "Might not", "should not" and "must not" leave open what is; so does "would not have". */
  private Realis denied(Token verb, List<Token> auxiliaries, Realis mood) {
    List<String> words = auxiliaries.stream().map(Clause::lower).toList();
    boolean have = auxiliaries.stream().anyMatch(each -> each.tag().equals("VB") && isHave(each));
    if (mood == Realis.CONDITIONAL && have) {
      return Realis.CONDITIONAL;
    }
    boolean open = words.stream().anyMatch(OPEN::contains) || negation.isOfManner(verb);
    return open ? Realis.POSSIBLE : Realis.DENIED;
  }

  private static boolean isHave(Token auxiliary) {
    return auxiliary.lemma().equals("have");
  }

  private static final Set<String> OPEN =
      Set.of("may", "might", "should", "must", "ought", "need", "better");

  private static Optional<Realis> of(Token verb, List<Token> auxiliaries) {
    for (Token auxiliary : auxiliaries) {
      String word = Clause.lower(auxiliary);
      if (auxiliary.tag().equals("MD") && !isHad(verb, word)) {
        return Optional.of(modal(word));
      }
    }
    for (Token auxiliary : auxiliaries) {
      if (isHad(verb, Clause.lower(auxiliary))) {
        return Optional.of(Realis.HAPPENED);
      }
      if (Clause.isFinite(auxiliary)) {
        return Optional.of(tense(verb, auxiliary));
      }
    }
    return switch (verb.tag()) {
      case "VBD" -> Optional.of(Realis.HAPPENED);
      case "VBZ", "VBP" -> Optional.of(Realis.ONGOING);
      default -> Optional.empty();
    };
  }

  /** "They'd hacked" had done so, "they'd hack" would; the tagger takes both for "would". */
  private static boolean isHad(Token verb, String word) {
    return WOULD.contains(word) && !word.equals("would") && verb.tag().equals("VBN");
  }

  private static Realis modal(String word) {
    if (FUTURE.contains(word)) {
      return Realis.PLANNED;
    }
    if (WOULD.contains(word)) {
      return Realis.CONDITIONAL;
    }
    return Realis.POSSIBLE;
  }

  private static Realis tense(Token verb, Token auxiliary) {
    boolean present = !auxiliary.tag().equals("VBD");
    boolean have = auxiliary.lemma().equals("have");
    boolean progressive = verb.tag().equals("VBG");
    return have || (!present && !progressive) ? Realis.HAPPENED : Realis.ONGOING;
  }
}
