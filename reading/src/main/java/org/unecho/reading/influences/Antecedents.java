package org.unecho.reading.influences;

import java.util.List;
import java.util.Optional;
import org.unecho.reading.influences.Link.Place;

/**
 * What a pronoun at a side stands for, in the simple cases: the subject of the clause or sentence
 * before, the last person named, or for "this" what the sentence before tells.
 */
final class Antecedents {
  /** So many sentences back; farther back a pronoun is rarely meant. */
  private static final int LONGEST = 3;

  private final List<Words> sentences;

  Antecedents(List<Words> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /**
   * What the word at {@code index} stands for.
   *
   * @param pointing whether it points at a happening ("this") rather than at a thing
   */
  Optional<Place> find(Words words, int index, boolean pointing) {
    String word = words.word(index);
    if (OneOf.holds("he|she|him|her|his", word)) {
      return person(words, index);
    }
    if (OneOf.holds("i|we|you|me|us|one|there|themselves|itself", word)) {
      return Optional.empty();
    }
    int at = sentences.indexOf(words);
    if (pointing && at > 0) {
      Optional<Place> told = clause(sentences.get(at - 1));
      if (told.isPresent()) {
        return told;
      }
    }
    boolean many = OneOf.holds("they|them|these|those", word);
    Optional<Place> found = subject(words, index, many);
    for (int back = 1; found.isEmpty() && back <= LONGEST && at - back >= 0; back++) {
      Words before = sentences.get(at - back);
      found = subject(before, before.size() + 1, many);
    }
    return found;
  }

  private static Optional<Place> clause(Words words) {
    Phrases phrases = new Phrases(words);
    int start = phrases.clauseStart(2);
    int end = phrases.clauseEnd(start);
    return phrases.hasVerb(start, end)
        ? Optional.of(new Place(words, phrases.clause(start, end)))
        : Optional.empty();
  }

  /**
   * The subject of the first tensed verb before {@code index} that is a thing or, if asked, many.
   */
  private static Optional<Place> subject(Words words, int index, boolean many) {
    Phrases phrases = new Phrases(words);
    Subjects subjects = new Subjects(words, phrases);
    for (int i = 2; i < index; i++) {
      if (words.isFinite(i)) {
        Optional<Range> range =
            subjects
                .find(VerbGroup.of(words, i))
                .map(Subjects.Found::range)
                .filter(each -> each.last() < index && isThing(words, phrases, each, many));
        if (range.isPresent()) {
          return range.map(each -> new Place(words, each));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Words words, Phrases phrases, Range range, boolean many) {
    int head = phrases.coreFrom(range.first()).map(Range::last).orElse(range.last());
    if (!words.isNoun(head) || words.entity(head).equals("PERSON")) {
      return false;
    }
    return many == OneOf.holds("NNS|NNPS", words.tag(head));
  }

  private Optional<Place> person(Words words, int index) {
    int at = sentences.indexOf(words);
    int from = index - 1;
    for (int back = 0; back <= LONGEST && at - back >= 0; back++) {
      Words here = sentences.get(at - back);
      for (int i = back == 0 ? from : here.size(); i >= 1; i--) {
        if (here.entity(i).equals("PERSON") && here.isNoun(i)) {
          int first = i;
          while (here.entity(first - 1).equals("PERSON")) {
            first--;
          }
          return Optional.of(new Place(here, new Range(first, i)));
        }
      }
    }
    return Optional.empty();
  }
}
