package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The words round quoted stretches: where their cue stands. */
final class OuterText {
  /** Longest clause looked at, in words. */
  private static final int LONGEST = 60;

  private final List<Word> words = new ArrayList<>();
  private final List<Span> paragraphs;
  private final List<Stretch> stretches;

  /** A word with its sentence. */
  record Word(Sentence sentence, Token token) {
    boolean ends() {
      return token.tag().equals(".") || token.word().matches("[.!?]+");
    }

    String text() {
      return token.word();
    }
  }

  OuterText(ParsedArticle article, List<Span> paragraphs, List<Stretch> stretches) {
    this.paragraphs = paragraphs;
    this.stretches = stretches;
    for (Sentence sentence : article.sentences()) {
      sentence.tokens().forEach(token -> words.add(new Word(sentence, token)));
    }
  }

  /** The words after a stretch up to the end of the sentence, the next stretch or the paragraph. */
  List<Word> after(int number) {
    Stretch stretch = stretches.get(number);
    int limit = paragraphs.get(stretch.paragraph()).end();
    if (number + 1 < stretches.size()) {
      limit = Math.min(limit, stretches.get(number + 1).outer().start());
    }
    List<Word> after = new ArrayList<>();
    for (int i = indexFrom(stretch.outer().end());
        i < words.size() && after.size() < LONGEST;
        i++) {
      Word word = words.get(i);
      if (word.token().span().start() >= limit || word.ends()) {
        break;
      }
      after.add(word);
    }
    return after;
  }

  /** The words before a stretch back to the end of the sentence before, in order of the text. */
  List<Word> before(int number) {
    Stretch stretch = stretches.get(number);
    int limit = paragraphs.get(stretch.paragraph()).start();
    if (number > 0) {
      limit = Math.max(limit, stretches.get(number - 1).outer().end());
    }
    List<Word> before = new ArrayList<>();
    int last = indexFrom(stretch.outer().start()) - 1;
    for (int i = last; i >= 0 && before.size() < LONGEST; i--) {
      Word word = words.get(i);
      if (word.token().span().start() < limit || word.ends()) {
        break;
      }
      before.add(0, word);
    }
    return before;
  }

  /** How many sentences end between the stretch before and this one. */
  int endsBetween(int number) {
    int from = indexFrom(stretches.get(number - 1).outer().end());
    int to = indexFrom(stretches.get(number).outer().start());
    int ends = 0;
    for (int i = from; i < to && ends < 10; i++) {
      ends += words.get(i).ends() ? 1 : 0;
    }
    return ends;
  }

  /** Whether nothing but blanks and marks stands between the stretch before and this one. */
  boolean touchesBefore(int number) {
    int from = indexFrom(stretches.get(number - 1).outer().end());
    int to = indexFrom(stretches.get(number).outer().start());
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(words.get(i).text().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Number of the first word that starts at {@code offset} or later. */
  private int indexFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).token().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
