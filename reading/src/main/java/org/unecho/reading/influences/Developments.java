package org.unecho.reading.influences;

import org.unecho.reading.influences.Link.Place;

/**
 * Whether a side names anything that can be read alone. A verb that has lost its subject and "that
 * is what they want" name nothing: a claim with such a side tells a reader nothing.
 */
final class Developments {
  private Developments() {}

  static boolean isNamed(Place place) {
    Words words = place.words();
    Range range = SideEnds.stripped(words, place.range());
    return !isCutShort(words, range)
        && (!place.part().isEmpty()
            || !(isAnother(words, range)
                || hasLostSubject(words, range)
                || isEmptyStatement(words, range)));
  }

  /** "Leading to the": the text itself breaks off. */
  private static boolean isCutShort(Words words, Range range) {
    return range.length() > 1 && OneOf.holds("the|a|an|to|of", words.word(range.last()));
  }

  /** "One", "a slow one" as the grammar cuts it: another of the kind, which nothing names. */
  private static boolean isAnother(Words words, Range range) {
    return range.length() == 1 && words.word(range.first()).equalsIgnoreCase("one");
  }

  /** "Has used the port", "forced the mill": nobody knows who. */
  private static boolean hasLostSubject(Words words, Range range) {
    int next = range.first() + 1;
    if (next > range.last() || !words.isFinite(range.first())) {
      return false;
    }
    return words.tag(range.first()).equals("MD")
        || (OneOf.holds("have|be|do", words.lemma(range.first()))
            && OneOf.holds("RB|VB|VBN|VBG", words.tag(next)))
        || (OneOf.holds("VBD|VBZ", words.tag(range.first()))
            && OneOf.holds("DT|PRP|PRP$|TO", words.tag(next)));
  }

  /** "That is what the port wants": it says something of what was told before. */
  private static boolean isEmptyStatement(Words words, Range range) {
    int verb = range.first() + 1;
    while (OneOf.holds("RB|MD", words.tag(verb))) {
      verb++;
    }
    return OneOf.holds("this|that|these|those", words.word(range.first()))
        && verb < range.last()
        && words.lemma(verb).equals("be");
  }
}
