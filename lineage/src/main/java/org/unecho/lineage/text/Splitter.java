package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.model.Span;

/** Cuts the body of an article into paragraphs, and paragraphs into sentences. */
final class Splitter {
  /** Longer stretches without a stop are cut here: no sentence of news is as long. */
  static final int MAX_SENTENCE = 1500;

  /** More stops and closing marks in a row end nothing; looking on would cost their square. */
  private static final int MAX_STOPS = 40;

  /** Shorter lines are whole in themselves; longer ones may have been wrapped. */
  private static final int WRAPPED = 50;

  private static final Set<String> ABBREVIATIONS =
      WordLists.set(Splitter.class, "abbreviations.txt");
  private static final Set<String> STARTERS = WordLists.set(Splitter.class, "starters.txt");

  private final String text;

  Splitter(String text) {
    this.text = text;
  }

  /** The paragraphs of one stretch of body. */
  List<Span> paragraphs(Span body) {
    List<Span> paragraphs = new ArrayList<>();
    int start = body.start();
    for (int at = body.start(); at < body.end(); at++) {
      if (text.charAt(at) == '\n' && !isWrap(start, at, body.end())) {
        addTrimmed(start, at, paragraphs);
        start = at + 1;
      }
    }
    addTrimmed(start, body.end(), paragraphs);
    return paragraphs;
  }

  private boolean isWrap(int start, int end, int limit) {
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    return end - Math.max(start, lineStart) >= WRAPPED
        && end + 1 < limit
        && (Character.isLowerCase(text.charAt(end - 1)) || text.charAt(end - 1) == ',')
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private void addTrimmed(int from, int to, List<Span> into) {
    int start = from;
    int end = to;
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      into.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static boolean isMargin(char c) {
    return isBlank(c) || "\u2022\u25AA\u25CF\u25E6\u2023\u00B7*-\u2013\u2014>#|".indexOf(c) >= 0;
  }

  /** The sentences of one paragraph. */
  List<Span> sentences(Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int at = start; at < paragraph.end(); at++) {
      int end = endOfSentence(at, paragraph);
      if (end > 0 || (at - start >= MAX_SENTENCE && isBlank(text.charAt(at)))) {
        int cut = end > 0 ? end : at;
        addTrimmed(start, cut, sentences);
        start = cut;
        at = cut - 1;
      }
    }
    addTrimmed(start, paragraph.end(), sentences);
    return sentences;
  }

  /** One past the sentence that the character at {@code at} ends, or 0 if it ends none. */
  private int endOfSentence(int at, Span paragraph) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
      return 0;
    }
    int end = at + 1;
    int limit = Math.min(paragraph.end(), at + MAX_STOPS);
    while (end < limit && ".!?\u2026\u201D\u2019\"')]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end >= paragraph.end() || !isBlank(text.charAt(end))) {
      return 0;
    }
    int next = end;
    while (next < paragraph.end() && isBlank(text.charAt(next))) {
      next++;
    }
    // A closing mark that stands apart from its sentence still belongs to it.
    if (next < paragraph.end() && text.charAt(next) == '\u201D') {
      return next + 1;
    }
    return next < paragraph.end() && opens(next) && !goesOn(at, end, next) ? end : 0;
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\u201C\u2018\"'([".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_LETTER;
  }

  /** Whether the stop at {@code at} belongs to an abbreviation or an initial. */
  private boolean goesOn(int at, int end, int next) {
    if (text.charAt(at) != '.' || end > at + 1) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 20 && isWordOrStop(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    if (ABBREVIATIONS.contains(word)) {
      return true;
    }
    boolean initials =
        (word.length() == 1 && Character.isLetter(word.charAt(0)))
            || (word.length() <= 7 && word.length() > 2 && word.charAt(1) == '.');
    return initials && !STARTERS.contains(wordAt(next));
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && end - at < 20 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
