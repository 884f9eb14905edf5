package org.unecho.reading.reports;

import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What the words of its own phrase say of a noun: whose it is, which one, on what day. */
final class NounWords {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  private final Clause clause;
  private final Sentence sentence;
  private final Named named;

  NounWords(Clause clause, Named named) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.named = named;
  }

  /** "Arrived ahead of a summit on Monday": wherever the parser hangs "ahead". */
  boolean isAhead(Token noun) {
    return sentence.dependents(noun, "case").stream()
        .filter(of -> Clause.lower(of).equals("of") && of.index() > 1)
        .anyMatch(of -> Clause.lower(sentence.token(of.index() - 1)).equals("ahead"));
  }

  /** What has its day is no mere idea: "a summit on Monday". */
  boolean isDated(Token noun) {
    return sentence.subtree(noun).stream().anyMatch(word -> word.entity().equals("DATE"));
  }

  boolean hasWord(Token noun, String relation, String word) {
    return sentence.dependents(noun, relation).stream()
        .anyMatch(token -> Clause.lower(token).equals(word));
  }

  boolean isDescribed(Token noun, String kind) {
    return sentence.dependents(noun, "amod", "compound", "advmod", "nmod:poss").stream()
        .anyMatch(token -> Frames.is(kind, Clause.lower(token)));
  }

  /** "There never was such a meeting" denies the like, not a meeting. */
  boolean isSuch(Token noun) {
    return sentence.dependents(noun).stream().anyMatch(word -> Clause.lower(word).equals("such"));
  }

  /** "Next week's talks", "tomorrow's vote". */
  boolean hasFutureOwner(Token noun) {
    return sentence.dependents(noun, "nmod:poss", "compound", "nmod").stream()
        .filter(owner -> !clause.cases(owner).contains("since"))
        .anyMatch(
            owner ->
                Set.of("tomorrow").contains(Clause.lower(owner))
                    || (owner.entity().equals("DATE")
                        && sentence.dependents(owner, "amod").stream()
                            .anyMatch(t -> Frames.is("adjPlanned", Clause.lower(t)))));
  }

  boolean isDefinite(Token noun) {
    boolean article =
        sentence.dependents(noun, "det").stream()
            .anyMatch(token -> DEFINITE.contains(Clause.lower(token)));
    boolean indefinite = hasWord(noun, "det", "a") || hasWord(noun, "det", "an");
    return article || (!indefinite && isOwned(noun));
  }

  /** Whether it is said whose it is: "Norway's", "the Norwegian". */
  boolean isOwned(Token noun) {
    return sentence.has(noun, "nmod:poss")
        || !named.actors(clause.complements(noun, "by")).isEmpty()
        || sentence.dependents(noun, "amod", "compound").stream()
            .anyMatch(token -> named.find(token).isPresent());
  }
}
