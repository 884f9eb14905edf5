package org.unecho.reading.quotations;

import java.util.List;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Where a content begins and ends, by the order of words: the parser likes to hang the end of a
 * long content on the cue.
 */
final class ContentEdges {
  private static final Set<String> STOPS = Set.of(",", ";", ":", "—", "–", "-", "--");

  private ContentEdges() {}

  static boolean isStop(Token token) {
    return STOPS.contains(token.word());
  }

  /** The first token of what {@code verb} attributes, without "that" and marks before it. */
  static int start(Sentence sentence, Token verb, boolean clause) {
    if (clause) {
      Token head =
          sentence.dependents(verb, "ccomp").stream()
              .filter(each -> each.index() > verb.index())
              .findFirst()
              .orElse(verb);
      int first = head.index();
      for (Token token : sentence.subtree(head)) {
        if (token.index() > verb.index()) {
          first = Math.min(first, token.index());
        }
      }
      return skipMarks(sentence, first);
    }
    return skipMarks(sentence, Addressee.past(sentence, verb.index() + 1, verb.lemma()));
  }

  private static int skipMarks(Sentence sentence, int index) {
    int first = index;
    while (first <= sentence.tokens().size()
        && (isStop(sentence.token(first))
            || (sentence.token(first).word().equals("that")
                && sentence.relation(sentence.token(first)).equals("mark")))) {
      first++;
    }
    return first;
  }

  /** The end of the sentence, or where a verb beside the cue starts its own clause. */
  static int end(Cue cue, int first, List<Cue> all) {
    Sentence sentence = cue.sentence();
    int last = sentence.tokens().size();
    for (Token other : sentence.dependents(cue.word(), "conj", "advcl", "dep", "parataxis")) {
      boolean beside =
          other.index() > first + 1
              && other.isVerb()
              && all.stream()
                  .anyMatch(each -> each.word().equals(other) && each.sentence().equals(sentence));
      if (beside) {
        int start = other.index();
        while (start > first && sentence.token(start - 1).tag().matches("CC|RB|,|MD|VB[DZP]")) {
          start--;
        }
        last = Math.min(last, start - 1);
      }
    }
    for (Cue other : all) {
      if (other.sentence() == sentence && other.word().index() > first + 1) {
        last = Math.min(last, lastBefore(sentence, other, last));
      }
    }
    return trimmed(sentence, first, last);
  }

  /** ", adding that …" and ", X said" end the content before them. */
  private static int lastBefore(Sentence sentence, Cue other, int last) {
    int start = other.word().index();
    boolean participle = other.word().tag().equals("VBG") && other.isStrong();
    boolean trailing =
        other.weight() >= 1
            && other.source().isPresent()
            && other.word().tag().matches("VB[DZP]")
            && sentence.dependents(other.word(), "ccomp").stream()
                .noneMatch(each -> each.index() > other.word().index());
    if (trailing) {
      int source = NounPhrase.around(sentence, other.source().orElseThrow()).first();
      start = Math.min(start, source);
    }
    boolean comma = start > 1 && sentence.token(start - 1).word().equals(",");
    return comma && (participle || trailing) ? start - 2 : last;
  }

  /** The last token without the marks and "and" at its end. */
  static int trimmed(Sentence sentence, int first, int index) {
    int last = index;
    while (last > first
        && (sentence.token(last).tag().matches("[.,:]|''|``|-RRB-|CC")
            || sentence.token(last).word().matches("[.!?,;:”\"’]+"))) {
      last--;
    }
    return last;
  }
}
