package org.unecho.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * The text of an article as the parser may see it: furniture, bullets and control characters are
 * replaced one for one by line breaks or blanks, so that every offset stays true.
 */
final class ReadableText {
  /** Longest part read at once, in code units: about 40 paragraphs, a few megabytes of analysis. */
  static final int LONGEST_PART = 20_000;

  private static final String BULLETS = "•◦▪‣●■□◆►▶·";

  private ReadableText() {}

  /** The masked text, exactly as long as the article's. */
  static String of(Article article) {
    char[] text = article.text().toCharArray();
    for (Span span : article.furniture()) {
      for (int i = span.start(); i < span.end(); i++) {
        text[i] = '\n';
      }
    }
    for (int i = 0; i < text.length; i++) {
      text[i] = readable(text, i);
    }
    return new String(text);
  }

  private static char readable(char[] text, int at) {
    char c = text[at];
    if (BULLETS.indexOf(c) >= 0 && startsLine(text, at)) {
      return '\n';
    }
    if (c == '\n' || !Character.isISOControl(c)) {
      return Character.isSurrogate(c) ? ' ' : c;
    }
    return c == '\r' ? '\n' : ' ';
  }

  private static boolean startsLine(char[] text, int at) {
    int i = at - 1;
    while (i >= 0 && (text[i] == ' ' || text[i] == '\t' || text[i] == '\u00a0')) {
      i--;
    }
    return i < 0 || text[i] == '\n';
  }

  /** Cuts at paragraph ends, else at blanks, into parts no longer than {@link #LONGEST_PART}. */
  static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.length() - from <= LONGEST_PART ? text.length() : cut(text, from);
      if (!text.substring(from, to).isBlank()) {
        parts.add(new Span(from, to));
      }
      from = to;
    }
    return parts;
  }

  private static int cut(String text, int from) {
    int latest = from + LONGEST_PART;
    for (String end : List.of("\n\n", ". ", " ")) {
      int at = text.lastIndexOf(end, latest - end.length());
      if (at > from + LONGEST_PART / 2) {
        return at + end.length();
      }
    }
    return latest;
  }
}
