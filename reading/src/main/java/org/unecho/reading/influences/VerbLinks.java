package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.reading.influences.Actors.Actor;
import org.unecho.reading.influences.Link.Place;

/** The links that verbs make: "leads to", "is prevented by", "makes … less likely". */
final class VerbLinks {
  /** Before a verb that moves a thing either way these say which. */
  private static final String HARMFULLY =
      "badly|severely|adversely|seriously|negatively|gravely|hardest|worst";

  private final Words words;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Changes changes;
  private final Actors actors;

  VerbLinks(Words words, Phrases phrases, Subjects subjects, Changes changes) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.changes = changes;
    this.actors = new Actors(words, phrases, subjects, changes);
  }

  List<Link> find() {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      if (words.isVerb(i)) {
        link(i).ifPresent(links::add);
      }
    }
    return links;
  }

  private Optional<Link> link(int verb) {
    VerbGroup group = VerbGroup.of(words, verb);
    if (OneOf.holds("make|render|keep|leave", words.lemma(verb))) {
      Optional<Link> made = made(group);
      if (made.isPresent()) {
        return made;
      }
    }
    for (VerbPattern pattern : Lexicon.get().patterns(words.lemma(verb))) {
      if (pattern.way() == VerbPattern.Way.NOTHING
          && pattern.match(words, phrases, verb).isPresent()) {
        return Optional.empty();
      }
      Optional<Link> link = isPassive(group) ? passive(group, pattern) : active(group, pattern);
      if (link.isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  private boolean isPassive(VerbGroup group) {
    int verb = group.verb();
    boolean reduced =
        OneOf.holds("VBN|VBD", words.tag(verb))
            && words.word(verb + 1).equals("by")
            && group.first() == verb;
    return group.passive() || reduced;
  }

  private Optional<Link> active(VerbGroup group, VerbPattern pattern) {
    Optional<VerbPattern.Found> found = pattern.match(words, phrases, group.verb());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Range cue = new Range(group.verb(), Math.max(group.verb(), found.get().end()));
    Optional<Actor> actor =
        actors
            .find(group)
            .filter(each -> mayCause(pattern, each))
            .or(() -> isOutcome(group) ? actors.clauseBefore(group) : Optional.empty());
    return actor
        .filter(each -> !each.range().overlaps(found.get().moved()))
        .flatMap(each -> link(cue, each, found.get().moved(), pattern));
  }

  /** "Fired at the guards leading to a death": the firing led to it, not the guards. */
  private boolean isOutcome(VerbGroup group) {
    return words.tag(group.verb()).equals("VBG")
        && words.isNoun(group.verb() - 1)
        && (words.at(group.verb(), "leading to") || words.at(group.verb(), "resulting in"));
  }

  private boolean mayCause(VerbPattern pattern, Actor actor) {
    if (pattern.who().equals("unrest")) {
      return Lexicon.get().isReaction("grievance", words.lemma(head(actor.range())));
    }
    return pattern.who().equals("any") || actor.clause() || !isAgent(actor.range());
  }

  /** Whether the main word of a phrase is a person, a body or a name of one. */
  boolean isAgent(Range range) {
    int head = head(range);
    return Lexicon.get().isAgent(words.lemma(head))
        || Lexicon.get().isAgent(words.word(head))
        || words.tag(head).startsWith("NNP");
  }

  private int head(Range range) {
    return phrases.coreFrom(range.first()).map(Range::last).orElse(range.last());
  }

  private Optional<Link> link(Range cue, Actor actor, Range moved, VerbPattern pattern) {
    VerbPattern.Way way = pattern.way();
    boolean denied = actor.denied() || OneOf.holds("no|little|scant", words.word(cue.first() + 1));
    boolean harmed = OneOf.holds(HARMFULLY, words.word(cue.first() - 1));
    boolean untold = way == VerbPattern.Way.EITHER && !denied && !harmed;
    if (untold || way == VerbPattern.Way.NOTHING) {
      return Optional.empty();
    }
    if (way == VerbPattern.Way.COMES_FROM) {
      Sign sign = denied ? Sign.NONE : Sign.RAISES;
      return Optional.of(link(cue, moved, changes.ofNoun(actor.range(), sign), actor, ""));
    }
    Sign sign = way == VerbPattern.Way.RAISES ? Sign.RAISES : Sign.LOWERS;
    Changes.Moved thing = changes.ofNoun(moved, sign);
    Sign kept = denied ? Sign.NONE : thing.sign();
    return Optional.of(
        link(cue, actor.range(), new Changes.Moved(thing.range(), kept), actor, pattern.part()));
  }

  private Link link(Range cue, Range cause, Changes.Moved effect, Actor actor, String part) {
    return new Link(
        cue,
        new Place(words, cause),
        new Place(words, effect.range(), part),
        effect.sign(),
        words.isQuestion() ? Realis.POSSIBLE : actor.realis(),
        actor.condition(),
        Link.Kind.VERB);
  }

  /** "Was triggered by the closure": the subject is the effect. */
  private Optional<Link> passive(VerbGroup group, VerbPattern pattern) {
    int by = pastAdverbs(group.verb() + 1);
    boolean moves = pattern.isTransitive() && pattern.way() != VerbPattern.Way.COMES_FROM;
    if (!moves || !words.word(by).equals("by")) {
      return Optional.empty();
    }
    Optional<Range> cause = phrases.nounFrom(by + 1).or(() -> gerund(by + 1));
    Optional<Subjects.Found> subject = undergoer(group);
    if (cause.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    Realis realis = group.realis().orElseGet(() -> actors.around(group.first()));
    Actor actor = new Actor(cause.get(), false, realis, group.negated(), subject.get().condition());
    Range cue = new Range(group.verb(), by);
    return mayCause(pattern, actor) && !cause.get().overlaps(subject.get().range())
        ? link(cue, actor, subject.get().range(), pattern)
        : Optional.empty();
  }

  private int pastAdverbs(int index) {
    int next = index;
    while (OneOf.holds("RB|RP", words.tag(next))) {
      next++;
    }
    return next;
  }

  private Optional<Range> gerund(int index) {
    return words.tag(index).equals("VBG")
        ? Optional.of(phrases.clause(index, phrases.clauseEnd(index)))
        : Optional.empty();
  }

  private Optional<Subjects.Found> undergoer(VerbGroup group) {
    if (group.first() < group.verb()) {
      return subjects.find(group);
    }
    int before = words.isComma(group.verb() - 1) ? group.verb() - 2 : group.verb() - 1;
    return phrases
        .nounUpTo(before)
        .map(range -> new Subjects.Found(range, group, Optional.empty()));
  }

  /** "Makes war less likely", "makes it harder to trade". */
  private Optional<Link> made(VerbGroup group) {
    int verb = group.verb();
    for (int i = verb + 1; i < verb + 16 && words.isInside(i) && !words.isStop(i); i++) {
      Optional<Changes.State> state = changes.state(i);
      if (state.isPresent()) {
        Optional<Range> moved = moved(verb, i, state.get().last());
        Range cue = new Range(verb, state.get().last());
        Sign sign = state.get().sign();
        return moved.flatMap(
            range ->
                actors
                    .find(group)
                    .map(
                        actor -> {
                          Changes.Moved thing = changes.ofNoun(range, sign);
                          Sign kept = actor.denied() ? Sign.NONE : thing.sign();
                          return link(
                              cue,
                              actor.range(),
                              new Changes.Moved(thing.range(), kept),
                              actor,
                              "");
                        }));
      }
    }
    return Optional.empty();
  }

  private Optional<Range> moved(int verb, int state, int last) {
    boolean open = words.word(verb + 1).equals("it") || state == verb + 1;
    if (!open) {
      return phrases.coreFrom(verb + 1).map(core -> new Range(core.first(), state - 1));
    }
    int next = OneOf.holds("to|that", words.word(last + 1)) ? last + 2 : last + 1;
    if (!words.isInside(next) || words.isStop(next)) {
      return Optional.empty();
    }
    return Optional.of(phrases.clause(next, phrases.clauseEnd(next)));
  }
}
