package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.reading.influences.Link.Kind;
import org.unecho.reading.influences.Link.Place;

/** All links of one sentence, each told once. */
final class SentenceLinks {
  private final Words words;
  private final Optional<Words> before;
  private final Phrases phrases;
  private final Changes changes;
  private final Subjects subjects;

  SentenceLinks(Words words, Optional<Words> before) {
    this.words = words;
    this.before = before;
    this.phrases = new Phrases(words);
    this.subjects = new Subjects(words, phrases);
    this.changes = new Changes(words, phrases, subjects);
  }

  List<Link> find() {
    List<Link> verbs = new VerbLinks(words, phrases, subjects, changes).find();
    List<Link> joined = new ConnectiveLinks(words, phrases, changes).find();
    List<Link> links = new ArrayList<>();
    for (Link verb : verbs) {
      if (!isLoose(verb)) {
        links.add(conditioned(verb, joined));
      }
    }
    for (Link join : joined) {
      boolean told = join.origin() == Kind.CONDITION ? isTold(join, links) : isPart(join, links);
      if (!told) {
        links.add(join);
      }
    }
    for (Link goal : new PurposeLinks(words, phrases, changes).find()) {
      if (!isPart(goal, links)) {
        links.add(goal);
      }
    }
    sequel().ifPresent(links::add);
    return links;
  }

  /** "It" in the main clause of a condition stands for the condition, which tells more. */
  private boolean isLoose(Link verb) {
    Range cause = verb.cause().range();
    return cause.length() == 1
        && OneOf.holds("there|who|what|which|you|i", words.word(cause.first()));
  }

  private static Link onCondition(Link verb, Place cause) {
    return new Link(
        verb.cue(),
        cause,
        verb.effect(),
        verb.sign(),
        Realis.CONDITIONAL,
        verb.condition(),
        Kind.VERB);
  }

  private Link conditioned(Link verb, List<Link> joined) {
    for (Link join : joined) {
      if (join.origin() == Kind.CONDITION && isWithin(verb.cause(), join)) {
        return onCondition(verb, join.cause());
      }
      if (join.origin() == Kind.CONDITION && join.cause().range().contains(verb.cue().first())) {
        return onCondition(verb, verb.cause());
      }
      boolean around =
          join.origin() == Kind.CONDITION
              && !join.cause().range().overlaps(verb.cue())
              && join.effect().range().overlaps(verb.effect().range());
      if (around && verb.condition().isEmpty()) {
        return verb.with(new Range(join.cue().first(), join.cause().range().last()));
      }
    }
    return verb;
  }

  /** Whether what joins belongs to a side or to the cue of a verb that says more. */
  private static boolean isPart(Link join, List<Link> links) {
    return links.stream()
        .filter(link -> link.origin() == Kind.VERB)
        .anyMatch(
            verb ->
                verb.cue().overlaps(join.cue())
                    || (verb.cause().range().contains(join.cue().first()) && !phrase(verb.cause()))
                    || verb.effect().range().contains(join.cue().first()));
  }

  private static boolean phrase(Place place) {
    return new Phrases(place.words()).hasVerb(place.range().first(), place.range().last());
  }

  /**
   * "If it rains, the fair moves, delaying the race": what the fair's moving does, the rain does;
   * so too with "it" in the place of the whole.
   */
  private boolean isWithin(Place cause, Link join) {
    Range range = cause.range();
    Range effect = join.effect().range();
    return range.overlaps(effect) && phrases.hasVerb(range.first(), range.last());
  }

  private boolean isTold(Link join, List<Link> verbs) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.condition().isPresent()
                    && verb.effect().range().equals(join.effect().range()));
  }

  /** "As a result, the port closed": the sentence before is the cause. */
  private Optional<Link> sequel() {
    int start = words.tag(1).equals("CC") || words.isQuote(1) ? 2 : 1;
    for (Connectives.Connective each : Connectives.get().at(words, start)) {
      int next = start + each.length();
      next = words.isComma(next) ? next + 1 : next;
      if (!each.kind().equals("therefore") || before.isEmpty() || !words.isInside(next)) {
        return Optional.empty();
      }
      int end = phrases.clauseEnd(next);
      if (!phrases.hasVerb(next, end)) {
        return Optional.empty();
      }
      Range cue = new Range(start, start + each.length() - 1);
      return cause(before.get())
          .map(
              cause ->
                  sequel(
                      cue,
                      cause,
                      phrases.clause(
                          words.isInside(start + each.length())
                                  && words.isComma(start + each.length())
                              ? start + each.length() + 1
                              : start + each.length(),
                          end)));
    }
    return Optional.empty();
  }

  private Link sequel(Range cue, Place cause, Range effect) {
    Changes.Moved moved = changes.ofClause(effect, Sign.RAISES);
    Realis realis = Realis.POSSIBLE;
    for (int i = effect.first(); i <= effect.last(); i++) {
      if (words.isFinite(i)) {
        realis = VerbGroup.of(words, changes.lastOfGroup(i, effect.last())).realis().orElse(realis);
        break;
      }
    }
    return new Link(
        cue,
        cause,
        new Place(words, moved.range()),
        moved.sign(),
        realis,
        Optional.empty(),
        Kind.CONNECTIVE);
  }

  private static Optional<Place> cause(Words earlier) {
    Phrases there = new Phrases(earlier);
    int start = there.clauseStart(2);
    int end = there.clauseEnd(start);
    return there.hasVerb(start, end)
        ? Optional.of(new Place(earlier, there.clause(start, end)))
        : Optional.empty();
  }
}
