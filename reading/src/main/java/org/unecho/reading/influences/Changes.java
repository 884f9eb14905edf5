package org.unecho.reading.influences;

import java.util.Optional;
import org.unecho.model.Influence.Sign;

/**
 * Brings an effect to the thing that is moved: of "raises the risk of war" the war, of "the harbour
 * becomes less safe" the harbour, lowered.
 */
final class Changes {
  private static final int LONGEST_STATE = 3;

  private final Words words;
  private final Phrases phrases;
  private final Subjects subjects;

  Changes(Words words, Phrases phrases, Subjects subjects) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** The thing moved within a noun phrase, however many nouns of change stand before it. */
  Moved ofNoun(Range range, Sign sign) {
    Moved moved = new Moved(range, sign);
    Optional<Moved> inner = inside(moved);
    while (inner.isPresent()) {
      moved = inner.get();
      inner = inside(moved);
    }
    return moved;
  }

  private Optional<Moved> inside(Moved moved) {
    Range range = moved.range();
    int start = range.first();
    while (OneOf.holds("DT|PRP$|RB", words.tag(start)) && start < range.last()) {
      start++;
    }
    if (OneOf.holds("less|fewer", words.word(start)) && start < range.last()) {
      return Optional.of(new Moved(new Range(start + 1, range.last()), flip(moved.sign())));
    }
    int head = phrases.coreFrom(range.first()).map(Range::last).orElse(0);
    if (head == 0 || head + 2 > range.last()) {
      return Optional.empty();
    }
    return way(words.lemma(head), words.word(head + 1))
        .map(
            way ->
                new Moved(
                    new Range(head + 2, range.last()),
                    way == Sign.LOWERS ? flip(moved.sign()) : moved.sign()));
  }

  private static Optional<Sign> way(String noun, String joint) {
    Optional<Sign> exact =
        OneOf.holds("of|to", joint) ? Lexicon.get().change(joint, noun) : Optional.empty();
    boolean linked = OneOf.holds("of|in|to|on|for|from|against", joint);
    return exact.or(() -> linked ? Lexicon.get().change("noun", noun) : Optional.empty());
  }

  /** The sign of the words at {@code index} that tell a state ("less likely"), and their length. */
  Optional<State> state(int index) {
    for (int length = LONGEST_STATE; length > 0; length--) {
      StringBuilder phrase = new StringBuilder(words.word(index));
      for (int i = 1; i < length; i++) {
        phrase.append(' ').append(words.word(index + i));
      }
      Optional<Sign> sign = Lexicon.get().change("state", phrase.toString());
      if (sign.isPresent()) {
        return Optional.of(new State(sign.get(), index + length - 1));
      }
    }
    return Optional.empty();
  }

  /** The thing moved by a whole clause, and how far the clause is so. */
  Moved ofClause(Range clause, Sign sign) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (words.isFinite(i)) {
        int verb = lastOfGroup(i, clause.last());
        VerbGroup group = VerbGroup.of(words, verb);
        Sign turned = group.negated() ? flip(sign) : sign;
        return changed(group, clause, turned)
            .or(() -> acted(group, clause, turned))
            .or(() -> named(group, clause, turned))
            .orElse(new Moved(clause, sign));
      }
    }
    return new Moved(clause, sign);
  }

  int lastOfGroup(int finite, int end) {
    int verb = finite;
    for (int i = finite + 1;
        i <= end && OneOf.holds("RB|VB|VBD|VBG|VBN|VBP|VBZ|MD", words.tag(i));
        i++) {
      if (words.isVerb(i)) {
        verb = i;
      }
    }
    return verb;
  }

  private Optional<Moved> changed(VerbGroup group, Range clause, Sign sign) {
    int verb = group.verb();
    int next = verb + 1;
    while (words.tag(next).equals("RB") && state(next).isEmpty()) {
      next++;
    }
    Optional<Sign> way = Optional.empty();
    if (OneOf.holds("become|be|get|grow|seem|look|remain", words.lemma(verb))) {
      way = state(next).map(State::sign);
    } else if (next > clause.last() || OneOf.holds("IN|TO|,|RB|CC", words.tag(next))) {
      way = Lexicon.get().change("verb", words.lemma(verb));
    }
    Sign turn = way.orElse(Sign.NONE);
    return turn == Sign.NONE
        ? Optional.empty()
        : subjects
            .find(group)
            .map(found -> new Moved(found.range(), turn == Sign.LOWERS ? flip(sign) : sign));
  }

  /** "It would trigger a boycott": the subject is the cause told elsewhere. */
  private Optional<Moved> acted(VerbGroup group, Range clause, Sign sign) {
    if (!OneOf.holds("it|this|that", words.word(group.first() - 1))) {
      return Optional.empty();
    }
    for (VerbPattern pattern : Lexicon.get().patterns(words.lemma(group.verb()))) {
      Optional<VerbPattern.Found> found = pattern.match(words, phrases, group.verb());
      if (found.isPresent() && found.get().end() <= clause.last()) {
        return switch (pattern.way()) {
          case RAISES -> Optional.of(ofNoun(found.get().moved(), sign));
          case LOWERS -> Optional.of(ofNoun(found.get().moved(), flip(sign)));
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  /** "It will be a relief": the relief is what comes about. */
  private Optional<Moved> named(VerbGroup group, Range clause, Sign sign) {
    boolean empty = OneOf.holds("it|this|that", words.word(group.first() - 1));
    if (!empty || !words.lemma(group.verb()).equals("be")) {
      return Optional.empty();
    }
    return phrases
        .nounFrom(group.verb() + 1)
        .filter(range -> range.last() <= clause.last())
        .map(range -> ofNoun(range, sign));
  }

  /** What a goal moves: "to quell the uprising" the uprising, lowered. */
  Moved ofGoal(int verb, Range goal) {
    Optional<Sign> way = Lexicon.get().change("goal", words.lemma(verb));
    Optional<Range> object = phrases.nounFrom(verb + 1);
    return way.isPresent() && object.isPresent()
        ? ofNoun(object.get(), way.get())
        : new Moved(goal, Sign.RAISES);
  }

  static Sign flip(Sign sign) {
    return sign.opposite();
  }

  /**
   * A thing and which way it is moved.
   *
   * @param range its words
   * @param sign which way
   */
  record Moved(Range range, Sign sign) {}

  /**
   * Words that tell a state.
   *
   * @param sign whether there is more or less of the thing then
   * @param last their last token
   */
  record State(Sign sign, int last) {}
}
