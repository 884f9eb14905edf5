package org.unecho.reading.influences;

import java.util.Optional;

/** What a verb is said of, found leftwards from its group. */
final class Subjects {
  /** So many steps over coordinated verbs and insertions; more are never needed in news. */
  private static final int LONGEST_WALK = 4;

  /** How far back an insertion may begin. */
  private static final int LONGEST_INSERTION = 30;

  private final Words words;
  private final Phrases phrases;

  Subjects(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** What {@code group} is said of; empty where nothing that looks like it stands there. */
  Optional<Found> find(VerbGroup group) {
    return find(group, LONGEST_WALK);
  }

  private Optional<Found> find(VerbGroup group, int steps) {
    int before = group.first() - 1;
    while (words.isQuote(before)) {
      before--;
    }
    if (steps == 0 || !words.isInside(before)) {
      return Optional.empty();
    }
    if (OneOf.holds("what|how|why|where|when|whatever", words.word(before))) {
      return Optional.empty();
    }
    if (OneOf.holds("WDT|WP", words.tag(before)) || isRelativeThat(before)) {
      return antecedent(before).map(range -> new Found(range, group, Optional.empty()));
    }
    if (words.tag(before).equals("CC") || (words.isComma(before) && isListed(before))) {
      return coordinated(before, steps);
    }
    if (words.isComma(before) || OneOf.holds("—|–|-rrb-|)|--", words.word(before))) {
      return behindInsertion(group, before);
    }
    return phrases.nounUpTo(before).map(range -> new Found(range, group, Optional.empty()));
  }

  private boolean isRelativeThat(int index) {
    return words.word(index).equals("that")
        && OneOf.holds("WDT|IN", words.tag(index))
        && words.isNoun(index - 1)
        && words.tag(index).equals("WDT");
  }

  private Optional<Range> antecedent(int relative) {
    int before = relative - 1;
    while (words.isComma(before) || words.isQuote(before)) {
      before--;
    }
    int start = phrases.innerStart(relative);
    boolean whole =
        words.word(relative).equals("which")
            && words.isComma(relative - 1)
            && start < before
            && phrases.hasVerb(start, before);
    return whole ? Optional.of(phrases.clause(start, before)) : phrases.nounUpTo(before);
  }

  /** A comma within a list of verbs: "may anger the port, risk a strike and fail". */
  private boolean isListed(int comma) {
    return OneOf.holds("VB|VBP|VBZ|VBD", words.tag(comma + 1))
        && !OneOf.holds("RB", words.tag(comma - 1))
        && insertionStart(comma) == 0;
  }

  private Optional<Found> coordinated(int before, int steps) {
    for (int i = before - 1; i >= 1 && !words.isStop(i); i--) {
      if (words.isFinite(i)) {
        int verb = i;
        while (words.isVerb(verb + 1)
            || (OneOf.holds("RB", words.tag(verb + 1)) && words.isVerb(verb + 2))) {
          verb++;
        }
        VerbGroup first = VerbGroup.of(words, verb);
        return find(first, steps - 1)
            .map(found -> new Found(found.range(), first, found.condition()));
      }
    }
    return Optional.empty();
  }

  /** "The talks, if successful, may …": the insertion is passed over, and may be a condition. */
  private Optional<Found> behindInsertion(VerbGroup group, int close) {
    int open = insertionStart(close);
    if (open < 2) {
      return Optional.empty();
    }
    Optional<Range> condition =
        OneOf.holds("if|unless|once|provided", words.word(open + 1))
            ? Optional.of(new Range(open + 1, close - 1))
            : Optional.empty();
    return phrases.nounUpTo(open - 1).map(range -> new Found(range, group, condition));
  }

  private int insertionStart(int close) {
    for (int i = close - 1; i > 1 && close - i < LONGEST_INSERTION; i--) {
      boolean same = words.word(i).equals(words.word(close));
      boolean bracket =
          OneOf.holds("-lrb-|(", words.word(i)) && OneOf.holds("-rrb-|)", words.word(close));
      if (same || bracket) {
        return i;
      }
    }
    return 0;
  }

  /**
   * What a verb is said of.
   *
   * @param range the words of the subject
   * @param tensed the group that tells how far it is so: that of the first verb of several
   * @param condition an inserted condition
   */
  record Found(Range range, VerbGroup tensed, Optional<Range> condition) {}
}
