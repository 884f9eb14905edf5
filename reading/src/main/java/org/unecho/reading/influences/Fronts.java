package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands first in a sentence, before its main clause: "If it rains, …", "Angry, …". */
final class Fronts {
  private final Words words;
  private final Phrases phrases;

  Fronts(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Whether nothing but small words stands before {@code index} in its statement. */
  boolean isInitial(int index) {
    int before = index - 1;
    while (words.isQuote(before)
        || words.tag(before).equals("CC")
        || words.tag(before).equals("RB")) {
      before--;
    }
    boolean comma =
        words.isComma(before)
            && OneOf.holds("RB|CC", words.tag(before - 1))
            && phrases.clauseStart(before) >= before - 1;
    boolean said =
        words.word(before).equals("that")
            && words.tag(before).equals("IN")
            && words.isVerb(before - 1);
    return words.isStop(before) || comma || said || frontPhrase(before);
  }

  /** "For Velm, if …": a short phrase before the condition. */
  private boolean frontPhrase(int comma) {
    if (!words.isComma(comma)) {
      return false;
    }
    int start = phrases.clauseStart(comma);
    return OneOf.holds("IN|TO", words.tag(start))
        && comma - start < 6
        && !phrases.hasVerb(start, comma);
  }

  /**
   * The comma that ends a clause that comes first: the last one before the verb that governs it,
   * else the first with a verb on either side.
   */
  int mainComma(Range cue) {
    List<Integer> commas = new ArrayList<>();
    int end = cue.last();
    while (!words.isStop(end + 1)) {
      end++;
    }
    int any = 0;
    for (int i = cue.last() + 2; i < end; i++) {
      if (words.isComma(i) && phrases.hasVerb(i, end)) {
        any = any == 0 ? i : any;
        if (phrases.hasVerb(cue.last(), i)) {
          commas.add(i);
        }
      }
    }
    if (commas.isEmpty()) {
      return words.tag(cue.first()).equals("VBG") && any > 0 ? pastList(any, end) : any;
    }
    int governor = governor(cue.first());
    return commas.stream().filter(i -> i < governor).reduce((a, b) -> b).orElse(commas.get(0));
  }

  /** "Denouncing the raid, the ban and the toll, people marched": past what "and" still lists. */
  private int pastList(int comma, int end) {
    for (int i = comma + 1; i < end && !words.isFinite(i); i++) {
      boolean listed = OneOf.holds("and|or", words.word(i));
      for (int next = i; listed && next < end && !words.isFinite(next); next++) {
        if (words.isComma(next)) {
          return next;
        }
      }
    }
    return comma;
  }

  private int governor(int mark) {
    return words
        .sentence()
        .findGovernor(words.token(mark))
        .flatMap(head -> words.sentence().findGovernor(head))
        .filter(head -> head.index() > mark)
        .map(head -> head.index())
        .orElse(0);
  }

  /** The clause behind {@code index}, a comma or the end of what comes first. */
  Optional<Range> after(int index) {
    int start = index + 1;
    while (words.isComma(start) || words.isQuote(start) || words.word(start).equals("then")) {
      start++;
    }
    if (!words.isInside(start) || words.isStop(start)) {
      return Optional.empty();
    }
    int end = phrases.clauseEnd(start);
    return phrases.hasVerb(start, end) ? Optional.of(phrases.clause(start, end)) : Optional.empty();
  }
}
