package org.unecho.reading.influences;

import java.util.Optional;
import java.util.Set;

/**
 * Where noun phrases and clauses begin and end, by parts of speech and punctuation: steadier in
 * long news sentences than the arcs of the parser, for one wrong arc would move a whole side.
 */
final class Phrases {
  private static final String INNER =
      "DT|PDT|PRP$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|VBN|VBG|HYPH|$|FW|RB|RBR|RBS|#|AFX";
  private static final Set<String> LINKING =
      Set.of(
          "of", "in", "on", "between", "with", "for", "from", "against", "over", "to", "inside",
          "among", "across", "within", "at", "near", "toward", "towards", "about", "under", "into");

  /** A side longer than this is no longer a name for something. */
  private static final int LONGEST = 22;

  /** "His justice minister, Ada Quill, said": a speaker with office and name. */
  private static final int LONGEST_SPEAKER = 12;

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /** The noun phrase that begins at {@code index}, with the prepositions that follow it. */
  Optional<Range> nounFrom(int index) {
    int start = index;
    while (words.isQuote(start)) {
      start++;
    }
    Optional<Range> core = coreFrom(start);
    if (core.isEmpty()) {
      return core;
    }
    int last = core.get().last();
    for (int next = extended(last); next > last && next - start < LONGEST; next = extended(last)) {
      last = next;
    }
    return Optional.of(new Range(start, last));
  }

  /** The phrase without what follows its main word. */
  Optional<Range> coreFrom(int start) {
    if (OneOf.holds("PRP|EX|WP", words.tag(start)) || isDemonstrative(start)) {
      return Optional.of(new Range(start, start));
    }
    int last = 0;
    for (int i = start; words.isInside(i) && isInner(i); i++) {
      if (words.isNoun(i)) {
        last = i;
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(new Range(start, last));
  }

  private boolean isDemonstrative(int index) {
    return OneOf.holds("this|that|these|those|all|both|much", words.word(index))
        && OneOf.holds("DT|PDT|JJ", words.tag(index))
        && !isInner(index + 1);
  }

  private boolean isInner(int index) {
    boolean hyphen = words.word(index).equals("-") || words.isQuote(index);
    boolean comma =
        words.isComma(index)
            && words.tag(index - 1).startsWith("JJ")
            && words.tag(index + 1).startsWith("JJ");
    return hyphen || comma || OneOf.holds(INNER, words.tag(index));
  }

  /**
   * The last token when one more preposition or "and" is taken in; {@code last} if there is none.
   */
  private int extended(int last) {
    int next = last + 1;
    String word = words.word(next);
    if (OneOf.holds("IN|TO", words.tag(next)) && LINKING.contains(word)) {
      boolean time = OneOf.holds("DATE|TIME", words.entity(next + 1));
      return time ? last : coreFrom(next + 1).map(Range::last).orElse(last);
    }
    if (OneOf.holds("and|or|&", words.word(next))) {
      Optional<Range> more = coreFrom(next + 1);
      boolean clause = more.isPresent() && words.isFinite(more.get().last() + 1);
      return clause ? last : more.map(Range::last).orElse(last);
    }
    return last;
  }

  /**
   * The noun phrase that ends at {@code index}, back over prepositions to the start of its clause.
   */
  Optional<Range> nounUpTo(int index) {
    int end = beforeTime(index);
    while (words.isQuote(end)) {
      end--;
    }
    if (words.tag(end).equals("PRP") || isLoneDemonstrative(end)) {
      return Optional.of(new Range(end, end));
    }
    if (words.tag(end).equals("VB") && words.word(end - 1).equals("to") && words.isNoun(end - 2)) {
      return nounUpTo(end - 2).map(range -> new Range(range.first(), index));
    }
    if (!words.isNoun(end) && !OneOf.holds("VBG|CD", words.tag(end))) {
      return Optional.empty();
    }
    int first = end;
    while (words.isInside(first - 1)
        && end - first < LONGEST
        && isBehind(first - 1)
        && !isSecondPhrase(first)) {
      first--;
    }
    return trimmed(first, end);
  }

  /** "For two years the port": an article right behind a noun begins a phrase of its own. */
  private boolean isSecondPhrase(int index) {
    return OneOf.holds("the|a|an", words.word(index)) && words.isNoun(index - 1);
  }

  /** Without a day or time at the end: "the council on Monday" is the council. */
  private int beforeTime(int index) {
    int end = index;
    while (OneOf.holds("DATE|TIME", words.entity(end)) && words.isNoun(end)) {
      end--;
    }
    if (end == index) {
      return index;
    }
    int noun = OneOf.holds("IN|DT", words.tag(end)) ? end - 1 : end;
    return words.isNoun(noun) ? noun : index;
  }

  private boolean isLoneDemonstrative(int index) {
    return OneOf.holds("this|that|these|those", words.word(index)) && words.tag(index).equals("DT");
  }

  private boolean isBehind(int index) {
    boolean inner = isInner(index) && !(words.isQuote(index) && !words.isQuote(index + 1));
    boolean linking = LINKING.contains(words.word(index)) && OneOf.holds("IN|TO", words.tag(index));
    boolean and =
        OneOf.holds("and|or", words.word(index)) && isInner(index - 1) && !words.isVerb(index + 1);
    return inner || linking || and || (words.word(index).equals("by") && words.isNoun(index - 1));
  }

  /** Leaves out what cannot begin a noun phrase: a preposition with its phrase, an adverb. */
  private Optional<Range> trimmed(int first, int end) {
    int start = first;
    while (start < end
        && (OneOf.holds("RB|RBR|RBS|CC|IN|TO|HYPH|POS", words.tag(start))
            || words.isQuote(start))) {
      start++;
    }
    return Optional.of(new Range(start, end));
  }

  /** The first token of the clause that holds the token before {@code index}. */
  int clauseStart(int index) {
    int start = index;
    while (words.isInside(start - 1) && !startsAfter(start - 1)) {
      start--;
    }
    while (start < index - 1 && isOpening(start)) {
      start++;
    }
    return start;
  }

  /** The same, but from the word that makes it depend on another: "if", "while", "which". */
  int innerStart(int index) {
    int outer = clauseStart(index);
    for (int i = index - 2; i > outer; i--) {
      boolean dependent =
          words.tag(i).equals("WRB")
              || OneOf.holds(
                  "if|because|although|though|while|whereas|unless|whilst", words.word(i))
              || (words.isComma(i)
                  && OneOf.holds("but|and|as", words.word(i + 1))
                  && hasVerb(i + 2, index - 1));
      if (dependent && hasVerb(i + 1, index - 1)) {
        return words.isComma(i) ? i + 2 : i + 1;
      }
    }
    return outer;
  }

  private boolean startsAfter(int index) {
    if (words.isStop(index)) {
      return true;
    }
    boolean opened = words.tag(index).equals("``") || words.word(index).equals("“");
    boolean said =
        words.word(index).equals("that") && words.tag(index).equals("IN") && isSaying(index - 1);
    return (opened && words.isComma(index - 1)) || said || isBareSaying(index);
  }

  /** "Officials said the port closed": what follows is a clause of its own. */
  private boolean isBareSaying(int index) {
    return words.isFinite(index)
        && OneOf.holds(
            "say|state|think|believe|argue|add|claim|warn|hope|fear|explain|note|insist|predict",
            words.lemma(index))
        && OneOf.holds("DT|PRP|PRP$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD", words.tag(index + 1))
        && hasVerb(index + 2, Math.min(words.size(), index + 14));
  }

  private boolean isSaying(int index) {
    return words.isVerb(index) || words.isNoun(index) || words.isComma(index);
  }

  /** "However, …", "But …", "Meanwhile, …". */
  private boolean isOpening(int index) {
    boolean adverb = words.tag(index).equals("RB") && words.isComma(index + 1);
    return adverb
        || words.isComma(index)
        || words.isQuote(index)
        || words.tag(index).equals("CC")
        || OneOf.holds("even|just|only", words.word(index))
        || (words.word(index).equals("that") && words.tag(index).equals("IN"));
  }

  /**
   * The last token of the clause that begins at {@code index}: up to a stop or a speaker's tail.
   */
  int clauseEnd(int index) {
    int end = index;
    while (words.isInside(end + 1) && !endsBefore(end + 1, index)) {
      end++;
    }
    return end;
  }

  private boolean endsBefore(int index, int start) {
    if (words.isStop(index)) {
      return true;
    }
    boolean closed = words.tag(index).equals("''") || words.word(index).equals("”");
    return (closed && words.isComma(index - 1))
        || (words.isComma(index) && endsAtComma(index, start));
  }

  private boolean endsAtComma(int index, int start) {
    return index > start
        && (OneOf.holds("WDT|WP|CC|VBG|RB|IN|WRB|''", words.tag(index + 1))
            || isTail(index + 1)
            || OneOf.holds("but|said|says", words.word(index + 1)));
  }

  /**
   * ", the minister said", ", her envoy, Ada Quill, said" and ", said the minister": a speaker, up
   * to the end of the sentence.
   */
  boolean isTail(int from) {
    for (int i = from; i < from + LONGEST_SPEAKER && words.isInside(i); i++) {
      boolean near = i < from + 4;
      if (!near && !isInner(i - 1) && !words.isComma(i - 1) && !words.word(i - 1).equals("of")) {
        return false;
      }
      if (OneOf.holds(
              "say|state|write|add|tell|argue|note|report|mention|warn|explain", words.lemma(i))
          && words.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  Range clause(int first, int last) {
    int end = last;
    while (end > first
        && (words.isComma(end) || words.isQuote(end) || words.tag(end).equals("CC"))) {
      end--;
    }
    int start = first;
    while (start < end && (words.isComma(start) || words.isQuote(start))) {
      start++;
    }
    return new Range(start, end);
  }

  /** Whether a finite verb stands within. */
  boolean hasVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
