package org.unecho.reading.influences;

import java.util.Set;

/** Words that join a cause only at times: "as", "since", "if". */
final class Traps {
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "wonder",
          "know",
          "see",
          "decide",
          "question",
          "determine",
          "check",
          "tell",
          "say",
          "doubt",
          "consider",
          "find",
          "test",
          "assess",
          "unclear",
          "uncertain",
          "sure",
          "care",
          "matter");

  /** How far before its preposition a word of protest or punishment may stand. */
  private static final int REACH = 8;

  /** The same before a gerund: "arrested forty people near the old market in Velm for blocking". */
  private static final int FAR_REACH = 20;

  private final Words words;
  private final Phrases phrases;

  Traps(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Whether "as" gives a reason: a clause of a state, a must or a will. With an event in the past
   * it rather tells the time, and without a clause it compares.
   */
  boolean isReason(Range cue) {
    int start = cue.last() + 1;
    String before = words.word(cue.first() - 1);
    boolean compares =
        OneOf.holds(
                "such|just|so|same|well|as|far|soon|long|much|even|known|described|seen", before)
            || OneOf.holds("if|though|well|long|far|soon|part|many|much", words.word(start));
    if (compares || !words.tag(cue.first()).equals("IN")) {
      return false;
    }
    int end = phrases.clauseEnd(start);
    if (isDisrupted(cue.first()) && phrases.hasVerb(start, end)) {
      return true;
    }
    for (int i = start + 1; i <= end && i < start + 14; i++) {
      if (words.isFinite(i)) {
        boolean state =
            OneOf.holds(
                "be|have|must|can|could|would|will|need|lack|want|fear|may|might|do",
                words.lemma(i));
        return state && !isProgressive(i);
      }
    }
    return false;
  }

  /** "Trade was disrupted as …": a passive of disruption that names nobody leaves that to "as". */
  private boolean isDisrupted(int as) {
    for (int i = as - 1; i >= phrases.clauseStart(as); i--) {
      if (words.word(i).equals("by")) {
        return false;
      }
      if (Lexicon.get().isReaction("disruption", words.lemma(i))) {
        return VerbGroup.of(words, i).passive();
      }
    }
    return false;
  }

  private boolean isProgressive(int auxiliary) {
    return words.word(auxiliary + 1).endsWith("ing") || words.tag(auxiliary + 2).equals("VBG");
  }

  /** Whether "since" gives a reason: a clause follows that is no point in time. */
  boolean isReasonSince(Range cue) {
    int start = cue.last() + 1;
    boolean time =
        OneOf.holds("DATE|TIME|DURATION|SET", words.entity(start))
            || OneOf.holds("then|last|late|early|mid", words.word(start))
            || OneOf.holds("ever|long|years|year|first|only", words.word(cue.first() - 1))
            || OneOf.holds("CD|VBG|RB", words.tag(start));
    int end = phrases.clauseEnd(start);
    if (time || !phrases.hasVerb(start, end)) {
      return false;
    }
    for (int i = 1; i <= words.size(); i++) {
      boolean perfect =
          OneOf.holds("have", words.lemma(i)) && OneOf.holds("VBN|RB", words.tag(i + 1));
      if (perfect) {
        return false;
      }
    }
    for (int i = start; i <= end; i++) {
      if (words.isFinite(i)) {
        return !words.tag(i).equals("VBD") || words.lemma(i).equals("be");
      }
    }
    return false;
  }

  /**
   * Whether a word of protest, anger or punishment stands near before a preposition, which then
   * gives the reason: "a strike over pay", "was fined for speeding".
   */
  boolean isReaction(String kind, Range cue) {
    boolean gerund = words.tag(cue.last() + 1).equals("VBG");
    int nearest = nearest(kind, cue, gerund);
    if (kind.equals("harm") && !isEvent(cue.last() + 1)) {
      return false;
    }
    for (int i = cue.first() - 1; i >= cue.first() - nearest && words.isInside(i); i--) {
      boolean outside = OneOf.holds("deed|held", kind) && words.isMark(i);
      if (words.isStop(i) || words.isComma(i) || outside) {
        return false;
      }
      if (Lexicon.get().isReaction(kind, words.lemma(i))
          || (gerund && kind.equals("deed") && Lexicon.get().isReaction("blow", words.lemma(i)))) {
        boolean verb = !OneOf.holds("deed|charge", kind) || words.isVerb(i);
        return verb
            && !OneOf.holds("DATE|TIME|DURATION|NUMBER|ORDINAL", words.entity(cue.last() + 1));
      }
    }
    return false;
  }

  /**
   * How many tokens before the preposition such a word may stand: a gerund tells what somebody did,
   * and is so seldom anything but a reason that it is looked for further.
   */
  private int nearest(String kind, Range cue, boolean gerund) {
    if (OneOf.holds("anger|harm", kind)) {
      int i = cue.first() - 1;
      while (OneOf.holds("DATE|TIME", words.entity(i))) {
        i--;
      }
      boolean day = i < cue.first() - 1 && OneOf.holds("on|in|at|since", words.word(i));
      return cue.first() - (day ? i - 1 : i);
    }
    return gerund && kind.equals("deed") ? FAR_REACH : REACH;
  }

  /** "Settle their dispute over the dam": the dam is why they quarrel, not why they settle. */
  boolean isEnded(Range cue) {
    int first = cue.first() - 1;
    while (OneOf.holds("NN|NNS|JJ|DT|PRP$|POS|VBG|NNP", words.tag(first))) {
      first--;
    }
    return words.isVerb(first)
        && first < cue.first() - 1
        && Lexicon.get().patterns(words.lemma(first)).stream()
            .anyMatch(each -> each.isTransitive() && each.way() == VerbPattern.Way.LOWERS);
  }

  private boolean isEvent(int start) {
    return phrases
        .coreFrom(start)
        .filter(core -> Lexicon.get().isReaction("event", words.lemma(core.last())))
        .isPresent();
  }

  /** Whether "following" tells what came before, not a habit or the next day. */
  boolean isSequence(Range cue) {
    int end = cue.first() - 1;
    return !OneOf.holds("DT|PRP$|IN|CC", words.tag(end))
        && (end < 1 || phrases.hasVerb(phrases.clauseStart(cue.first()), end));
  }

  /** Whether "if" gives a condition: not "see if", "as if", "even if", "if any". */
  boolean isCondition(Range cue) {
    int before = cue.first() - 1;
    boolean whether =
        ASKING.contains(words.lemma(before))
            || (ASKING.contains(words.lemma(before - 1)) && words.tag(before).startsWith("PRP"));
    boolean other =
        OneOf.holds("as|even|what|only|not|or", words.word(before))
            && !(words.word(before).equals("or") && words.isComma(before - 1));
    boolean empty =
        OneOf.holds(
            "any|not|only|so|necessary|possible|ever|anything|needed", words.word(cue.last() + 1));
    return !whether && !other && !empty;
  }
}
