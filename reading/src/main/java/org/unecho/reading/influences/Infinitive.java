package org.unecho.reading.influences;

/**
 * "The mill to close", "Ada Quill to speak and vote": what somebody is made or free to do, which
 * reads alone as "the mill closes".
 */
final class Infinitive {
  private Infinitive() {}

  /** The number of its "to" where {@code range} is one; else 0. */
  static int of(Words words, Range range) {
    for (int i = range.first(); i < range.last(); i++) {
      if (words.tag(i).equals("TO") && words.isVerb(verb(words, i))) {
        return i > range.first() && isDoer(words, i - 1) ? i : 0;
      }
      if (words.isVerb(i) || OneOf.holds("MD|IN|TO|WDT|WP", words.tag(i))) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * The verb of "the council close the gate", what somebody is made or let do; 0 where {@code
   * range} is no such thing. It reads alone as "the council closes the gate".
   */
  static int bare(Words words, Range range) {
    for (int i = range.first() + 1; i <= range.last(); i++) {
      if (words.tag(i).equals("VB")) {
        return words.isNoun(i - 1) ? i : 0;
      }
      if (words.isVerb(i) || OneOf.holds("MD|IN|TO|WDT|WP|CC", words.tag(i))) {
        return 0;
      }
    }
    return 0;
  }

  private static int verb(Words words, int to) {
    int next = to + 1;
    while (words.tag(next).equals("RB")) {
      next++;
    }
    return next;
  }

  /** "The failure to act", "a plan to act": the infinitive tells what the noun means. */
  private static boolean isDoer(Words words, int noun) {
    boolean abstraction =
        Aims.CONTENT.contains(words.lemma(noun))
            || words.lemma(noun).matches(".*(ure|ion|ness|ity|ance|ence|ism|ment)");
    boolean known =
        Lexicon.get().isAgent(words.lemma(noun))
            || Lexicon.get().isAgent(words.word(noun))
            || words.tag(noun).startsWith("NNP");
    return words.isNoun(noun) && (known || !abstraction);
  }

  /** Whether the verb at {@code index} belongs to that "to": the first one, and those joined. */
  static boolean isGoverned(Words words, int to, int index) {
    if (to == 0 || index <= to || !words.tag(index).equals("VB")) {
      return false;
    }
    if (index == verb(words, to)) {
      return true;
    }
    for (int i = to + 1; i < index; i++) {
      if (OneOf.holds("TO|WDT|WP|MD|VBZ|VBD|VBP", words.tag(i))) {
        return false;
      }
    }
    return words.tag(index - 1).equals("CC");
  }
}
