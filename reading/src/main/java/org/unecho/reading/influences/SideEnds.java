package org.unecho.reading.influences;

/** Where the name of a side begins and ends: what belongs to the sentence around it goes. */
final class SideEnds {
  /** Longer names are no longer read at a glance. */
  private static final int LONGEST = 14;

  /** A cut so near behind a verb would leave it without its object: "have paved the way". */
  private static final int NEAR_VERB = 4;

  /** No name is longer, whatever would be cut. */
  private static final int LIMIT = 20;

  /** Fewer words before a relative clause are no name of their own. */
  private static final int SHORTEST = 5;

  /** A phrase in front that is longer says something of its own. */
  private static final int LONGEST_FRONT = 6;

  private SideEnds() {}

  /** Without article, adverbs and marks at either end. */
  static Range stripped(Words words, Range range) {
    int first = pastMeaning(words, new Range(pastFront(words, range), range.last()));
    int last = range.last();
    boolean pointing = SideText.isPointing(words, new Range(first, last));
    while (first < last && (isFiller(words, first) || (!pointing && isPointer(words, first)))) {
      first++;
    }
    first = pastPushed(words, new Range(first, last));
    last = beforeHalf(words, new Range(first, last));
    while (first < last && isLoose(words, last)) {
      last--;
    }
    return withoutPronoun(words, new Range(first, last));
  }

  /** Leaves out a short phrase set off by a comma: "For now, the port …". */
  private static int pastFront(Words words, Range range) {
    if (!OneOf.holds("IN|RB|TO", words.tag(range.first()))) {
      return range.first();
    }
    for (int i = range.first(); i < Math.min(range.last(), range.first() + LONGEST_FRONT); i++) {
      if (words.isFinite(i)) {
        return range.first();
      }
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return range.first();
  }

  /** "This means that the port closes": what is meant is the side. */
  private static int pastMeaning(Words words, Range range) {
    int verb = range.first() + 1;
    while (OneOf.holds("RB|MD", words.tag(verb))) {
      verb++;
    }
    boolean meant =
        OneOf.holds("this|that|it|which", words.word(range.first()))
            && OneOf.holds("mean|imply|suggest|show|indicate|prove", words.lemma(verb))
            && words.word(verb + 1).equals("that");
    return meant && verb + 2 <= range.last() ? verb + 2 : range.first();
  }

  /** "Him right into a dispute": where somebody is pushed is what comes about. */
  private static int pastPushed(Words words, Range range) {
    int next = range.first();
    while (words.entity(next).equals("PERSON")
        || OneOf.holds("him|her|them|it", words.word(next))) {
      next++;
    }
    int into = words.tag(next).equals("RB") ? next + 1 : next;
    boolean pushed = next > range.first() && words.word(into).equals("into") && into < range.last();
    int start = pushed ? into + 1 : range.first();
    return OneOf.holds("a|an|the", words.word(start)) && start < range.last() ? start + 1 : start;
  }

  private static boolean isFiller(Words words, int index) {
    return OneOf.holds(
            "the|a|an|even|just|also|now|only|any|some|another|and|but|or|,|already|then",
            words.word(index))
        || words.isQuote(index);
  }

  /** "Those protests": which ones the sentence before told. */
  private static boolean isPointer(Words words, int index) {
    return OneOf.holds("this|that|these|those", words.word(index))
        && words.tag(index).equals("DT")
        && OneOf.holds("JJ|NN|NNS|NNP|NNPS", words.tag(index + 1));
  }

  /** A mark, a preposition or a verb after "and" that has lost what follows it. */
  private static boolean isLoose(Words words, int last) {
    boolean verb = OneOf.holds("VBD|VBZ|VBP", words.tag(last)) && words.tag(last - 1).equals("CC");
    return words.isComma(last)
        || words.isQuote(last)
        || OneOf.holds("POS|IN|CC|HYPH", words.tag(last))
        || verb;
  }

  /** ", expecting the guard" has lost the "to restore order" that follows as another side. */
  private static int beforeHalf(Words words, Range range) {
    if (!words.tag(range.last() + 1).equals("TO")) {
      return range.last();
    }
    boolean tensed = false;
    int half = range.last();
    for (int i = range.first(); i <= range.last(); i++) {
      if (words.isComma(i) && words.tag(i + 1).equals("VBG") && tensed) {
        half = i - 1;
      }
      tensed |= words.isFinite(i);
    }
    return range.last() - half <= LONGEST_FRONT ? half : range.last();
  }

  /** "The ties of Ostra to it": nobody knows any more who "it" is. */
  private static Range withoutPronoun(Words words, Range range) {
    int last = range.last();
    boolean loose =
        last - range.first() >= 2
            && OneOf.holds("it|them|him|her|itself|themselves|himself|herself", words.word(last))
            && OneOf.holds("IN|TO", words.tag(last - 1))
            && words.isNoun(last - 2);
    return loose ? new Range(range.first(), last - 2) : range;
  }

  /** The last word that is told of a side: a long one ends before a clause or phrase of its own. */
  static int cut(Words words, Range range) {
    int count = 0;
    int verb = range.first() - NEAR_VERB - 1;
    int clause = 0;
    for (int i = range.first(); i <= range.last(); i++) {
      if (SideText.isPassedOver(words, i)) {
        continue;
      }
      boolean full = count >= LONGEST && isBreak(words, i);
      if (full && (i - verb > NEAR_VERB || count >= LIMIT)) {
        return ended(words, range, clause > 0 ? clause - 1 : i - 1);
      }
      clause = count >= SHORTEST && opensClause(words, i) ? i : clause;
      verb = words.isFinite(i) ? i : verb;
      count++;
    }
    return range.last();
  }

  private static int ended(Words words, Range range, int last) {
    int end = last;
    while (end > range.first() && isLoose(words, end)) {
      end--;
    }
    return end;
  }

  private static boolean opensClause(Words words, int index) {
    return OneOf.holds("WDT|WP|WRB", words.tag(index))
        || (words.isComma(index) && words.tag(index + 1).equals("VBG"));
  }

  private static boolean isBreak(Words words, int index) {
    return OneOf.holds("IN|TO|CC|,|WDT|WP|WRB|VBG", words.tag(index));
  }
}
