package org.unecho.reading.influences;

import java.util.Optional;
import org.unecho.model.Realis;

/** What does something: the subject of a verb, or for a participle the noun or clause before it. */
final class Actors {
  private final Words words;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Changes changes;

  Actors(Words words, Phrases phrases, Subjects subjects, Changes changes) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.changes = changes;
  }

  /** What does it: the subject, or for a participle the noun or clause before it. */
  Optional<Actor> find(VerbGroup group) {
    int verb = group.verb();
    boolean participle = words.tag(verb).equals("VBG") && group.realis().isEmpty();
    if (participle) {
      return participle(group.first());
    }
    if ((words.tag(verb).equals("VBN") && group.realis().isEmpty())
        || words.word(group.first() - 1).equals("to")
        || (words.tag(verb).equals("VB") && group.realis().isEmpty() && !isCoordinated(group))) {
      return Optional.empty();
    }
    return subjects
        .find(group)
        .map(
            found ->
                new Actor(
                    found.range(),
                    phrases.hasVerb(found.range().first(), found.range().last()),
                    stance(group, found.tensed()),
                    group.negated() || isNone(found.range()) || isDoubted(found.range()),
                    found.condition()));
  }

  private boolean isCoordinated(VerbGroup group) {
    return words.tag(group.first() - 1).equals("CC") || words.isComma(group.first() - 1);
  }

  private boolean isNone(Range range) {
    return OneOf.holds("no|nothing|neither|none|little", words.word(range.first()));
  }

  /** "I do not think it would": the denial of the thought is meant for the claim. */
  private boolean isDoubted(Range subject) {
    int before = subject.first() - 1;
    before = words.word(before).equals("that") ? before - 1 : before;
    return OneOf.holds(
            "think|believe|assume|expect|suppose|imagine|see|reckon", words.lemma(before))
        && VerbGroup.of(words, before).negated();
  }

  private Realis stance(VerbGroup own, VerbGroup first) {
    Realis found = own.realis().or(first::realis).orElse(Realis.POSSIBLE);
    boolean weak = words.tag(own.verb()).equals("VB") && own.realis().isEmpty();
    return weak ? first.realis().orElse(Realis.POSSIBLE) : found;
  }

  private Optional<Actor> participle(int first) {
    int before = first - 1;
    if (words.isComma(before) || OneOf.holds("thus|thereby|further|also", words.word(before))) {
      while (words.tag(before).equals("RB")) {
        before--;
      }
      int comma = words.isComma(before) ? before : before + 1;
      return mainClause(comma).or(() -> noun(comma - 1, first));
    }
    if (words.tag(before).equals("CC") || words.at(before - 1, "in addition")) {
      return again(before);
    }
    return OneOf.holds("risk|possibility", words.word(before)) && words.isComma(before - 1)
        ? risked(before)
        : noun(before, first);
  }

  /** ", risk fuelling anger": the second of two verbs, which the tagger takes for a noun. */
  private Optional<Actor> risked(int risk) {
    for (int i = risk - 1; i >= 1 && !words.isStop(i); i--) {
      if (words.isFinite(i)) {
        VerbGroup group = VerbGroup.of(words, changes.lastOfGroup(i, risk));
        return subjects
            .find(group)
            .map(
                found ->
                    new Actor(
                        found.range(), false, Realis.POSSIBLE, group.negated(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> noun(int last, int participle) {
    return words.isNoun(last)
        ? phrases
            .nounUpTo(last)
            .map(range -> new Actor(range, false, around(participle), false, Optional.empty()))
        : Optional.empty();
  }

  /** The second of two participles: ", closing the port and delaying the fair". */
  private Optional<Actor> again(int joint) {
    for (int i = joint - 1; i > 1 && !words.isStop(i); i--) {
      if (words.tag(i).equals("VBG") && words.isComma(i - 1)) {
        return mainClause(i - 1);
      }
    }
    return Optional.empty();
  }

  /** All that stands before a participle in its clause: what happened brought it about. */
  Optional<Actor> clauseBefore(VerbGroup participle) {
    return mainClause(participle.first());
  }

  private Optional<Actor> mainClause(int comma) {
    int start = phrases.innerStart(comma);
    if (comma - 1 <= start || !phrases.hasVerb(start, comma - 1)) {
      return Optional.empty();
    }
    Range clause = phrases.clause(start, comma - 1);
    return Optional.of(new Actor(clause, true, around(comma), false, Optional.empty()));
  }

  /** How far the clause around {@code index} is so: its nearest tensed verb before, else after. */
  Realis around(int index) {
    for (int i = index - 1; i >= 1 && !words.isStop(i); i--) {
      if (words.isFinite(i)) {
        return realis(i, index - 1);
      }
    }
    for (int i = index + 1; i <= words.size() && !words.isStop(i); i++) {
      if (words.isFinite(i)) {
        return realis(i, words.size());
      }
    }
    return Realis.POSSIBLE;
  }

  private Realis realis(int finite, int end) {
    return VerbGroup.of(words, changes.lastOfGroup(finite, end)).realis().orElse(Realis.POSSIBLE);
  }

  /**
   * What does something.
   *
   * @param range its words
   * @param clause whether they are a whole clause
   * @param realis how far it does it
   * @param denied whether it is said not to
   * @param condition what it depends on
   */
  record Actor(
      Range range, boolean clause, Realis realis, boolean denied, Optional<Range> condition) {}
}
