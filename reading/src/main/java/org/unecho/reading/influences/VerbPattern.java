package org.unecho.reading.influences;

import java.util.List;
import java.util.Optional;

/**
 * A verb and the words around what it moves.
 *
 * @param words after the verb: literal words, {@code Y}, {@code Y+} and {@code *}
 * @param way which way it moves it
 * @param who what may be its cause
 * @param part what of the thing is moved ("attention to"), or the empty string
 */
record VerbPattern(List<String> words, Way way, String who, String part) {
  /** How far a {@code *} reaches. */
  private static final int LONGEST_GAP = 5;

  /** How far a literal word may stand behind what is moved. */
  private static final int LONGEST_OBJECT = 12;

  /** What may stand in a gap: the words of a noun phrase, and "of" between two of them. */
  private static final String GAP =
      "DT|PDT|PRP$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|RB|RBR|RBS|HYPH|CC|IN|VBG";

  /** Which way a verb moves things. */
  enum Way {
    RAISES,
    LOWERS,
    EITHER,
    COMES_FROM,
    NOTHING;

    static Way of(String mark) {
      return switch (mark) {
        case "+" -> RAISES;
        case "-" -> LOWERS;
        case "0" -> EITHER;
        case "<" -> COMES_FROM;
        case "x" -> NOTHING;
        default ->
            throw new IllegalArgumentException("expected + - 0 < or x, found '" + mark + "'");
      };
    }
  }

  /** Copies the words. */
  VerbPattern {
    words = List.copyOf(words);
  }

  /** Whether the thing moved stands right behind the verb, so that it may become its subject. */
  boolean isTransitive() {
    return words.size() == 1 && words.get(0).startsWith("Y");
  }

  /** Whether its object is followed by a clause: "force Y to resign". */
  boolean isControl() {
    return words.size() == 3 && words.get(0).equals("Y") && words.get(2).equals("Y+");
  }

  /**
   * What is moved, if the words behind {@code verb} are those of the pattern.
   *
   * @return the range of what is moved, up to the end of the pattern
   */
  Optional<Found> match(Words sentence, Phrases phrases, int verb) {
    int here = verb + 1;
    while (OneOf.holds("RB|RP", sentence.tag(here)) && !words.get(0).equals(sentence.word(here))) {
      here++;
    }
    Optional<Range> moved = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Optional<String> next =
          i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      Optional<Step> step = step(sentence, phrases, word, next, here);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      moved = merged(moved, step.get().moved());
      here = step.get().next();
    }
    int end = here - 1;
    return way == Way.NOTHING
        ? Optional.of(new Found(new Range(verb, verb), end))
        : moved.map(range -> new Found(range, end));
  }

  private static Optional<Range> merged(Optional<Range> before, Optional<Range> now) {
    return before.isPresent() && now.isPresent()
        ? Optional.of(new Range(before.get().first(), now.get().last()))
        : now.or(() -> before);
  }

  private static Optional<Step> step(
      Words sentence, Phrases phrases, String word, Optional<String> next, int here) {
    return switch (word) {
      case "*" -> gap(sentence, next, here);
      case "Y" ->
          next.isPresent()
              ? upTo(sentence, phrases, next.get(), here)
              : thing(sentence, phrases, here);
      case "Y+" -> clause(sentence, phrases, here);
      case "Y-do" -> doing(sentence, phrases, here);
      default ->
          sentence.word(here).equals(word)
              ? Optional.of(new Step(here + 1, Optional.empty()))
              : Optional.empty();
    };
  }

  private static Optional<Step> gap(Words sentence, Optional<String> next, int here) {
    for (int i = here; i <= here + LONGEST_GAP; i++) {
      if (next.isEmpty() || sentence.word(i).equals(next.get())) {
        return Optional.of(new Step(i, Optional.empty()));
      }
      if (!OneOf.holds(GAP, sentence.tag(i)) && !sentence.isQuote(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Step> thing(Words sentence, Phrases phrases, int here) {
    if (sentence.tag(here).equals("VBG")) {
      return clause(sentence, phrases, here);
    }
    return phrases
        .nounFrom(here)
        .or(() -> count(sentence, here))
        .map(range -> new Step(range.last() + 1, Optional.of(range)));
  }

  /** "Injuring two", "killed four of them": the number stands for the people. */
  private static Optional<Range> count(Words sentence, int here) {
    return sentence.tag(here).equals("CD") ? Optional.of(new Range(here, here)) : Optional.empty();
  }

  /** "The council lower the toll": somebody with what he is made to do. */
  private static Optional<Step> doing(Words sentence, Phrases phrases, int here) {
    return phrases
        .coreFrom(here)
        .filter(core -> sentence.isNoun(core.last()) && sentence.tag(core.last() + 1).equals("VB"))
        .flatMap(core -> clause(sentence, phrases, here));
  }

  private static Optional<Step> upTo(Words sentence, Phrases phrases, String next, int here) {
    Optional<Range> core = phrases.coreFrom(here);
    if (core.isEmpty()) {
      return Optional.empty();
    }
    for (int i = core.get().last() + 1; i < here + LONGEST_OBJECT; i++) {
      if (sentence.isStop(i) || sentence.isComma(i) || sentence.isFinite(i)) {
        return Optional.empty();
      }
      if (sentence.word(i).equals(next)) {
        return Optional.of(new Step(i, Optional.of(new Range(core.get().first(), i - 1))));
      }
    }
    return Optional.empty();
  }

  private static Optional<Step> clause(Words sentence, Phrases phrases, int here) {
    if (sentence.word(here - 1).equals("to") && !sentence.isVerb(here)) {
      return Optional.empty();
    }
    if (sentence.isStop(here)
        || sentence.isComma(here)
        || OneOf.holds("IN|CC|WDT", sentence.tag(here))) {
      return Optional.empty();
    }
    int end = phrases.clauseEnd(here);
    return Optional.of(new Step(end + 1, Optional.of(phrases.clause(here, end))));
  }

  /**
   * What a pattern found.
   *
   * @param moved what is moved
   * @param end the last token of the pattern
   */
  record Found(Range moved, int end) {}

  private record Step(int next, Optional<Range> moved) {}
}
