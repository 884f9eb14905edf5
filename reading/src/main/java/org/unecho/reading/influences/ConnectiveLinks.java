package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.reading.influences.Connectives.Connective;
import org.unecho.reading.influences.Link.Kind;
import org.unecho.reading.influences.Link.Place;

/** The links that conjunctions and prepositions make: "because of", "if", "so that". */
final class ConnectiveLinks {
  private final Words words;
  private final Phrases phrases;
  private final Changes changes;
  private final Traps traps;
  private final Fronts fronts;
  private final Aims aims;

  ConnectiveLinks(Words words, Phrases phrases, Changes changes) {
    this.words = words;
    this.phrases = phrases;
    this.changes = changes;
    this.traps = new Traps(words, phrases);
    this.fronts = new Fronts(words, phrases);
    this.aims = new Aims(words);
  }

  List<Link> find() {
    List<Link> links = new ArrayList<>();
    int i = 1;
    while (i <= words.size()) {
      List<Connective> here = Connectives.get().at(words, i);
      for (Connective each : here) {
        Range cue = new Range(i, i + each.length() - 1);
        link(each, cue, links).ifPresent(links::add);
      }
      anger(i).ifPresent(links::add);
      i += here.isEmpty() ? 1 : here.get(0).length();
    }
    return links;
  }

  /** "Angry over the toll, farmers walked out", "Angered by the verdict, …". */
  private Optional<Link> anger(int index) {
    boolean moved =
        Lexicon.get().isReaction("mood", words.word(index))
            && OneOf.holds("over|at|about|by|with|against", words.word(index + 1))
            && fronts.isInitial(index);
    return moved
        ? phrases
            .nounFrom(index + 2)
            .filter(cause -> words.isComma(cause.last() + 1))
            .flatMap(
                cause ->
                    fronts
                        .after(cause.last() + 1)
                        .map(
                            effect ->
                                link(
                                    new Range(index, index + 1),
                                    cause,
                                    effect,
                                    Sign.RAISES,
                                    Kind.CONNECTIVE)))
        : Optional.empty();
  }

  private Optional<Link> link(Connective each, Range cue, List<Link> before) {
    return switch (each.kind()) {
      case "noun" ->
          !each.phrase().equals("following") || traps.isSequence(cue)
              ? noun(each, cue, Kind.CONNECTIVE)
              : Optional.empty();
      case "noun-if" ->
          cue.first() == phrases.clauseStart(cue.first() + 1) || !each.phrase().equals("without")
              ? noun(each, cue, Kind.CONDITION)
              : Optional.empty();
      case "grievance", "anger", "deed", "held", "charge", "harm" ->
          traps.isReaction(each.kind(), cue) && !traps.isEnded(cue)
              ? noun(each, cue, Kind.CONNECTIVE)
              : Optional.empty();
      case "occasion" ->
          aims.isAim(cue.first()) ? noun(each, cue, Kind.CONNECTIVE) : Optional.empty();
      case "clause" -> clause(each, cue, Kind.CONNECTIVE, before);
      case "as" ->
          traps.isReason(cue) ? clause(each, cue, Kind.CONNECTIVE, before) : Optional.empty();
      case "since" ->
          traps.isReasonSince(cue) ? clause(each, cue, Kind.CONNECTIVE, before) : Optional.empty();
      case "if" ->
          traps.isCondition(cue) ? clause(each, cue, Kind.CONDITION, before) : Optional.empty();
      case "so" -> sequel(cue);
      default -> Optional.empty();
    };
  }

  /** "Because of the fog the port closed", "the port closed because of the fog". */
  private Optional<Link> noun(Connective each, Range cue, Kind kind) {
    int next = cue.last() + 1;
    Optional<Range> cause =
        words.tag(next).equals("VBG") || isQuestion(each, next)
            ? Optional.of(phrases.clause(next, phrases.clauseEnd(next)))
            : phrases.nounFrom(next);
    if (cause.isEmpty() || OneOf.holds("you|me|him|us|them|her", words.word(next))) {
      return Optional.empty();
    }
    Optional<Range> effect =
        fronts.isInitial(cue.first())
            ? fronts.after(cause.get().last())
            : before(cue.first())
                .flatMap(
                    range ->
                        OneOf.holds("deed|held", each.kind()) ? deed(range) : Optional.of(range));
    return effect.map(range -> link(cue, cause.get(), range, each.sign(), kind));
  }

  /** "Clashed over how to share the toll". */
  private boolean isQuestion(Connective each, int next) {
    return each.kind().equals("grievance")
        && (OneOf.holds("WRB|WP", words.tag(next)) || words.word(next).equals("whether"))
        && words.isInside(next + 1);
  }

  /** "If it rains, the fair moves", "the fair moves if it rains". */
  private Optional<Link> clause(Connective each, Range cue, Kind kind, List<Link> before) {
    int start = cue.last() + 1;
    if (!words.isInside(start)) {
      return Optional.empty();
    }
    if (fronts.isInitial(cue.first())) {
      int comma = fronts.mainComma(cue);
      return comma == 0
          ? Optional.empty()
          : fronts
              .after(comma)
              .map(range -> link(cue, phrases.clause(start, comma - 1), range, each.sign(), kind));
    }
    int end = phrases.clauseEnd(start);
    boolean told = kind == Kind.CONDITION ? anyVerb(start, end) : phrases.hasVerb(start, end);
    if (!told || isInsertion(cue)) {
      return Optional.empty();
    }
    Range cause = phrases.clause(start, end);
    Optional<Link> shared = shared(cue, before);
    return shared.isPresent()
        ? shared.map(link -> sharing(link, cue, cause))
        : before(cue.first())
            .filter(range -> anyVerb(range.first(), range.last()))
            .filter(range -> !range.overlaps(cause))
            .map(range -> link(cue, cause, range, each.sign(), kind));
  }

  private Link sharing(Link link, Range cue, Range cause) {
    return new Link(
        cue,
        new Place(words, cause),
        link.effect(),
        link.sign(),
        link.realis(),
        link.condition(),
        link.origin());
  }

  private boolean anyVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isVerb(i) || words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The talks, if successful, …": no clause, but part of the one around it. */
  private boolean isInsertion(Range cue) {
    for (int i = cue.last() + 1; i < cue.last() + 8 && words.isInside(i); i++) {
      if (words.isComma(i)) {
        return words.isComma(cue.first() - 1) && !phrases.hasVerb(cue.last(), i);
      }
    }
    return false;
  }

  /** "… if A, or if B": both lead to the same. */
  private Optional<Link> shared(Range cue, List<Link> before) {
    boolean joined = OneOf.holds("or|and", words.word(cue.first() - 1));
    if (!joined || before.isEmpty()) {
      return Optional.empty();
    }
    Link last = before.get(before.size() - 1);
    boolean same = words.word(last.cue().first()).equals(words.word(cue.first()));
    return same ? Optional.of(last) : Optional.empty();
  }

  private Optional<Range> before(int index) {
    int end = index - 1;
    while (words.isComma(end) || words.isQuote(end) || OneOf.holds("RB|CC", words.tag(end))) {
      end--;
    }
    int start = phrases.clauseStart(index);
    if (end < start) {
      return Optional.empty();
    }
    return Optional.of(phrases.clause(start, end));
  }

  /** "She asked how he acts after nine were charged": only that they were charged. */
  private Optional<Range> deed(Range clause) {
    for (int i = clause.last() - 1; i > clause.first(); i--) {
      if (words.isMark(i) && phrases.hasVerb(i + 1, clause.last())) {
        return OneOf.holds("whether|if", words.word(i))
            ? Optional.empty()
            : Optional.of(new Range(i + 1, clause.last()));
      }
    }
    return Optional.of(clause);
  }

  private Optional<Link> sequel(Range cue) {
    int start = cue.last() + 1;
    if (!words.isInside(start) || !phrases.hasVerb(start, phrases.clauseEnd(start))) {
      return Optional.empty();
    }
    Range effect = phrases.clause(start, phrases.clauseEnd(start));
    return before(cue.first())
        .filter(cause -> phrases.hasVerb(cause.first(), cause.last()))
        .map(cause -> link(cue, cause, effect, Sign.RAISES, Kind.CONNECTIVE));
  }

  private Link link(Range cue, Range cause, Range effect, Sign sign, Kind kind) {
    Changes.Moved moved =
        phrases.hasVerb(effect.first(), effect.last())
            ? changes.ofClause(effect, sign)
            : changes.ofNoun(effect, sign);
    return new Link(
        cue,
        new Place(words, cause),
        new Place(words, moved.range()),
        moved.sign(),
        realis(effect, kind),
        Optional.empty(),
        kind);
  }

  private Realis realis(Range effect, Kind kind) {
    if (kind == Kind.CONDITION) {
      return Realis.CONDITIONAL;
    }
    if (words.isQuestion()) {
      return Realis.POSSIBLE;
    }
    for (int i = effect.first(); i <= effect.last(); i++) {
      if (words.isFinite(i)) {
        return VerbGroup.of(words, changes.lastOfGroup(i, effect.last()))
            .realis()
            .orElse(Realis.POSSIBLE);
      }
    }
    return Realis.HAPPENED;
  }
}
