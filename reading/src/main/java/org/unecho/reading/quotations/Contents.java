package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * What a cue attributes when the words are not (all) in quotation marks: the clause after it, the
 * clause before it, or for a phrase the rest of the sentence. Grammar decides that there is a
 * content; its edges are read from the order of words ({@link ContentEdges}).
 */
final class Contents {
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj");

  /** Fewer words than this are no content. */
  private static final int SHORTEST = 3;

  private Contents() {}

  /**
   * The content of a cue outside quotation marks, if it has one; several where the cue divides it.
   */
  static List<Span> of(Cue cue, List<Cue> all) {
    if (cue.source().isEmpty() || isUnreal(cue)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    if (cue.phrase()) {
      found.addAll(ofPhrase(cue));
    } else {
      after(cue, all).or(() -> before(cue)).ifPresent(found::add);
    }
    found.removeIf(span -> cue.sentence().tokensIn(span).size() < SHORTEST);
    return found;
  }

  /**
   * "could say", "did not say", "if he says": nothing was said. Denying verbs are another matter.
   */
  private static boolean isUnreal(Cue cue) {
    Sentence sentence = cue.sentence();
    if (cue.phrase()) {
      return false;
    }
    boolean modal =
        sentence.dependents(cue.word(), "aux").stream()
            .anyMatch(each -> each.lemma().matches("could|might|may|should|must|can|shall"));
    boolean negated =
        sentence.dependents(cue.word(), "advmod", "neg").stream()
            .filter(each -> each.index() < cue.word().index())
            .anyMatch(each -> each.lemma().matches("not|n't|never") || isNoLonger(sentence, each));
    boolean condition =
        sentence.dependents(cue.word(), "mark").stream()
            .anyMatch(each -> each.lemma().matches("if|whether|unless|to"));
    boolean unnamed =
        cue.source()
            .filter(each -> each.tag().matches("DT|WDT|EX") || isThing(cue, each))
            .isPresent();
    return modal || negated || condition || unnamed;
  }

  private static boolean isNoLonger(Sentence sentence, Token longer) {
    return longer.word().equals("longer")
        && longer.index() > 1
        && sentence.token(longer.index() - 1).word().equalsIgnoreCase("no");
  }

  /** "The one that decides what …": a thing, not somebody. */
  private static boolean isThing(Cue cue, Token source) {
    return source.lemma().matches("one|thing|fact|question")
        && cue.sentence().relation(cue.word()).equals("acl:relcl");
  }

  /** The clause before or after a cue, by the order of words; for cues of the wider list. */
  static Optional<Complements.Range> range(Cue cue) {
    return plain(cue).or(() -> before(cue)).map(span -> range(cue.sentence(), span));
  }

  /** The parts of the sentence that a phrase attributes. */
  static List<Complements.Range> ranges(Cue cue) {
    return ofPhrase(cue).stream().map(span -> range(cue.sentence(), span)).toList();
  }

  private static Optional<Span> plain(Cue cue) {
    if (!followedByClause(cue)) {
      return Optional.empty();
    }
    Sentence sentence = cue.sentence();
    int first = ContentEdges.start(sentence, cue.word(), false);
    int last = ContentEdges.end(cue, first, List.of());
    return first < last
        ? Optional.of(sentence.token(first).span().hull(sentence.token(last).span()))
        : Optional.empty();
  }

  private static Complements.Range range(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokensIn(span);
    return new Complements.Range(tokens.get(0).index(), tokens.get(tokens.size() - 1).index());
  }

  /** X said (that) … */
  private static Optional<Span> after(Cue cue, List<Cue> all) {
    Sentence sentence = cue.sentence();
    Token verb = cue.word();
    boolean clause =
        sentence.dependents(verb, "ccomp").stream().anyMatch(each -> each.index() > verb.index());
    boolean wish =
        cue.is(Cue.Kind.WISHING)
            && sentence.dependents(verb, "xcomp").stream()
                .anyMatch(
                    each ->
                        each.index() > verb.index()
                            && sentence.dependents(each, "mark").stream()
                                .anyMatch(mark -> mark.word().equals("to")));
    boolean plain = !clause && !wish && cue.isStrong() && followedByClause(cue);
    boolean speaks = cue.is(Cue.Kind.SAYING) || (cue.is(Cue.Kind.THINKING) && clause);
    if ((!clause && !wish && !plain) || !speaks) {
      return Optional.empty();
    }
    int first = ContentEdges.start(sentence, verb, clause);
    int last = ContentEdges.end(cue, first, all);
    return first <= last && !isParted(sentence, verb.index() + 1, first)
        ? Optional.of(sentence.token(first).span().hull(sentence.token(last).span()))
        : Optional.empty();
  }

  /** "What they say is a threat – he denies it": behind a dash a new thought begins. */
  private static boolean isParted(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).word().matches("—|–|--?")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Experts say the dam …": a noun phrase and then a verb, where the parser saw something else.
   */
  private static boolean followedByClause(Cue cue) {
    Sentence sentence = cue.sentence();
    int next = cue.word().index() + 1;
    boolean subjectBefore =
        cue.source().filter(each -> each.index() < cue.word().index()).isPresent();
    if (!subjectBefore || next > sentence.tokens().size() || !cue.is(Cue.Kind.SAYING)) {
      return false;
    }
    if (sentence.token(next).word().equals("that") || isOnlySaid(cue, next)) {
      return true;
    }
    return NounPhrase.startingAt(sentence, next)
        .map(NounPhrase::last)
        .filter(last -> hasFiniteVerb(sentence, last + 1, last + 10))
        .isPresent();
  }

  /** "Say" takes nothing but what is said, when a noun phrase follows at once. */
  private static boolean isOnlySaid(Cue cue, int next) {
    Sentence sentence = cue.sentence();
    return cue.lemma().equals("say")
        && NounPhrase.startingAt(sentence, next)
            .filter(phrase -> !Complements.isTime(phrase.head()))
            .filter(phrase -> hasFiniteVerb(sentence, phrase.last() + 1, sentence.tokens().size()))
            .isPresent();
  }

  private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    for (int i = from; i <= Math.min(to, sentence.tokens().size()); i++) {
      if (sentence.token(i).tag().matches("VB[DPZ]|MD")) {
        return true;
      }
      if (sentence.token(i).tag().matches("[.,:]")) {
        return false;
      }
    }
    return false;
  }

  /** …, X said. */
  private static Optional<Span> before(Cue cue) {
    Sentence sentence = cue.sentence();
    Token verb = cue.word();
    Token source = cue.source().orElseThrow();
    boolean clause =
        sentence.dependents(verb, "ccomp", "csubj", "parataxis").stream()
            .anyMatch(each -> each.index() < verb.index());
    boolean hangs =
        CLAUSES.contains(sentence.relation(verb)) || sentence.relation(verb).equals("parataxis");
    int cut = Math.min(verb.index(), NounPhrase.around(sentence, source).first());
    int comma = cut - 1;
    while (comma > 1 && sentence.token(comma).tag().matches("RB|CC|IN")) {
      comma--;
    }
    boolean inverted = cue.weight() >= 1 && source.index() > verb.index();
    boolean trails = inverted || TrailingCue.ends(cue);
    boolean stops = comma > 1 && ContentEdges.isStop(sentence.token(comma));
    if (!stops
        || (!clause && !hangs && !trails)
        || (!cue.is(Cue.Kind.SAYING) && !cue.is(Cue.Kind.THINKING))) {
      return Optional.empty();
    }
    int last = ContentEdges.trimmed(sentence, 1, comma);
    return Optional.of(sentence.token(1).span().hull(sentence.token(last).span()));
  }

  /** According to X, …; …, according to X. */
  private static List<Span> ofPhrase(Cue cue) {
    Sentence sentence = cue.sentence();
    Token source = cue.source().orElseThrow();
    int first = cue.word().index();
    int end = Math.max(source.index(), lastOf(sentence, source));
    List<Span> parts = new ArrayList<>();
    if (first > 1) {
      part(sentence, 1, first - 1).ifPresent(parts::add);
    }
    part(sentence, end + 1, sentence.tokens().size()).ifPresent(parts::add);
    return parts.size() == 2 && parts.get(1).length() < parts.get(0).length() / 4
        ? List.of(parts.get(0))
        : parts;
  }

  private static int lastOf(Sentence sentence, Token source) {
    List<Token> all = sentence.subtree(source);
    return all.get(all.size() - 1).index();
  }

  private static Optional<Span> part(Sentence sentence, int from, int to) {
    int first = from;
    while (first <= to && sentence.token(first).tag().matches("[.,:]")) {
      first++;
    }
    int last = ContentEdges.trimmed(sentence, first, to);
    return first < last
        ? Optional.of(sentence.token(first).span().hull(sentence.token(last).span()))
        : Optional.empty();
  }
}
