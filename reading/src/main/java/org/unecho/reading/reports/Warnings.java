package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Whether who warns threatens. "Warn" also tells of what nobody wills (Searle, Speech Acts, 1969:
 * warning needs no intention of the speaker's to do it, threatening does). A threat is what the
 * speaker will do himself, a reprisal, or a deed from which he warns somebody off; a storm, a virus
 * and what a third may do are none.
 */
final class Warnings {
  private static final Set<String> SELF = Set.of("it", "we", "i", "they", "he", "she");
  private static final Set<String> OWN = Set.of("its", "his", "her", "their", "our");
  private static final List<String> ABOUT = List.of("of", "about", "with");

  private final Lexicon lexicon;
  private final Clause clause;
  private final Named named;
  private final Sentence sentence;

  Warnings(Lexicon lexicon, Clause clause, Named named) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.named = named;
    this.sentence = clause.sentence();
  }

  /** Whether "warn" at that place tells a threat. */
  boolean isThreat(Token warn) {
    Optional<Token> told = told(warn);
    if (told.isPresent()) {
      return isOwnDeed(warn, told.get()) || facesReprisal(warn, told.get());
    }
    List<Token> nouns = ABOUT.stream().flatMap(w -> clause.complements(warn, w).stream()).toList();
    if (!nouns.isEmpty()) {
      return isActor(warn) && nouns.stream().anyMatch(this::isReprisal);
    }
    return isActor(warn) && !addressed(warn).isEmpty();
  }

  /** What is said to come: a clause behind "warned that", or one beside which it stands. */
  private Optional<Token> told(Token warn) {
    return Stream.concat(
            sentence.dependents(warn, "ccomp").stream(),
            sentence.findGovernor(warn).stream()
                .filter(above -> sentence.relation(warn).equals("parataxis")))
        .filter(each -> !sentence.has(each, "mark") || !hasTo(each))
        .findFirst();
  }

  private boolean hasTo(Token verb) {
    return sentence.dependents(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }

  private boolean isOwnDeed(Token warn, Token deed) {
    List<Token> doers = sentence.dependents(deed, "nsubj");
    boolean self = doers.stream().anyMatch(each -> SELF.contains(Clause.lower(each)));
    List<String> speakers = named.actors(clause.actors(warn));
    boolean same = named.actors(doers).stream().anyMatch(speakers::contains);
    boolean agent = deed.isVerb() && !sentence.has(deed, "aux:pass") && !isReprisal(deed);
    boolean event = !lexicon.verbs(deed.lemma()).isEmpty() || isOf(deed, "answering");
    return (agent && event && (self || same) && !suffers(deed))
        || (isReprisal(deed) && isOffice(warn));
  }

  /** Who "loses", "faces" or "suffers" does nothing to anybody. */
  private boolean suffers(Token deed) {
    return lexicon.members("suffering").contains(deed.lemma());
  }

  /**
   * "That it will face consequences", told to the one who will, or "there will be consequences".
   */
  private boolean facesReprisal(Token warn, Token deed) {
    boolean faced = !addressed(warn).isEmpty() || suffers(deed) || sentence.has(deed, "expl");
    return faced
        && isActor(warn)
        && (isReprisal(deed)
            || sentence.dependents(deed, "obj", "nsubj").stream().anyMatch(this::isReprisal));
  }

  private boolean isReprisal(Token word) {
    return lexicon.members("reprisal").contains(word.lemma());
  }

  /** Whom it is said to, unless they are the speaker's own people. */
  private List<Token> addressed(Token warn) {
    return clause.objects(warn).stream()
        .filter(each -> !isOwned(each))
        .filter(each -> !named.actors(List.of(each)).isEmpty() || isOf(each, "body", "crowd"))
        .toList();
  }

  private boolean isOwned(Token noun) {
    return sentence.dependents(noun, "nmod:poss").stream()
        .anyMatch(owner -> OWN.contains(Clause.lower(owner)));
  }

  /** Whether who speaks is one who acts by itself, not "Norwegian doctors". */
  private boolean isActor(Token warn) {
    return clause.actors(warn).stream()
        .anyMatch(each -> named.find(each).isPresent() || isOf(each, "body", "envoy", "force"));
  }

  /** Whether a state, or one who speaks for it, is the speaker. */
  private boolean isOffice(Token warn) {
    return clause.actors(warn).stream()
        .anyMatch(
            each -> {
              List<Token> words = new ArrayList<>(List.of(each));
              words.addAll(sentence.dependents(each, "compound", "appos"));
              return words.stream().anyMatch(word -> isOf(word, "body", "envoy"));
            });
  }

  private boolean isOf(Token noun, String... classes) {
    String lemma = noun.lemma().toLowerCase(java.util.Locale.ROOT);
    return Stream.of(classes).anyMatch(each -> lexicon.members(each).contains(lemma));
  }
}
