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

  /** Who does this "to" do something has it before him. */
  private static final Set<String> DECIDING =
      Set.of("agree", "decide", "promise", "pledge", "vow", "threaten");

  /** With a present tense these lead to what is to come. */
  private static final Set<String> BEFORE_WHAT_COMES = Set.of("when", "before", "until", "once");

  /** The present tense of these is that of what was said. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "write", "report", "claim", "argue", "be", "have");

  private Tense() {}

  /**
   * "Ahead of Friday's talks", "before a summit on Friday", "they head into Friday's talks", "hopes
   * for Friday's talks": what it dates lies ahead.
   */
  static boolean isAhead(Sentence sentence, Token noun) {
    if (!noun.isNoun()) {
      return false;
    }
    String above = sentence.findGovernor(noun).map(Token::lemma).orElse("");
    return sentence.dependents(noun, "case").stream()
        .map(each -> sentence.token(Math.max(1, each.index() - 1)).word() + " " + each.word())
        .map(words -> words.toLowerCase(Locale.ROOT))
        .anyMatch(
            words ->
                words.matches("ahead of|.* before")
                    || (words.matches(".* into|up to") && HEADING.contains(above))
                    || (words.endsWith(" for") && HOPING.contains(above)));
  }

  /** Who does this into something has it before him. */
  private static final Set<String> HEADING =
      Set.of("head", "go", "lead", "walk", "enter", "march", "come");

  /** What one has for something before it. */
  private static final Set<String> HOPING =
      Set.of("expectation", "hope", "goal", "agenda", "preparation", "prepare", "plan");

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
    if (isArranged(sentence, verb, auxiliaries)) {
      return true;
    }
    Optional<Token> above = sentence.findGovernor(verb);
    if (to && above.isPresent()) {
      String lemma = above.get().lemma();
      return PLANS.contains(lemma) || DECIDING.contains(lemma) || isFuture(sentence, above.get());
    }
    boolean past =
        verb.tag().equals("VBD") || auxiliaries.stream().anyMatch(t -> t.tag().equals("VBD"));
    return !past && PLANS.contains(verb.lemma());
  }

  /**
   * "Is meeting her on Monday", "when he meets her on Monday", "who meets her on Monday": the
   * present tense of what is arranged (Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar
   * of the English Language", 1985). A plain present of a main clause is left out: headlines tell
   * with it what was.
   */
  private static boolean isArranged(Sentence sentence, Token verb, List<Token> auxiliaries) {
    boolean progressive =
        verb.tag().equals("VBG")
            && auxiliaries.stream().anyMatch(t -> t.tag().matches("VB[ZP]"))
            && auxiliaries.stream().noneMatch(t -> t.tag().matches("VBD|VBN"));
    boolean subordinate =
        verb.tag().matches("VB[ZP]")
            && sentence.dependents(verb, "advmod", "mark").stream()
                .anyMatch(t -> BEFORE_WHAT_COMES.contains(t.word().toLowerCase(Locale.ROOT)));
    boolean relative =
        verb.tag().matches("VB[ZP]")
            && sentence.relation(verb).equals("acl:relcl")
            && !SAYING.contains(verb.lemma());
    return progressive || subordinate || relative;
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
