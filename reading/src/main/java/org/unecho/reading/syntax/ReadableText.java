package org.unecho.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * The text of an article as the parser may see it: furniture, bullets and control characters are
 * replaced one for one by line breaks or blanks, so that every offset stays true.
 */
final class ReadableText {
  /** Longest part read at once, in code units: about 40 paragraphs, a few megabytes of analysis. */
  static final int LONGEST_PART = 20_000;

  /** Text broken at a fixed width has no line longer than this. */
  private static final int LONGEST_WRAPPED_LINE = 110;

  /** More tokens than the longest sentence of sane news. */
  private static final int LONGEST_SENTENCE = 200;

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
    return bounded(datelined(unwrapped(new String(text))));
  }

  /**
   * The place in capitals, or before an agency in brackets, that opens a paragraph: "PORT VELM,
   * Orland (ONA) — The council met". It is no part of the sentence that follows.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}"
              + "(?:,[\\p{L}\\d., ]{1,40})?(?: ?\\([^()\\n]{2,40}\\))?"
              + "|\\p{Lu}[\\p{L}.'’ -]{2,30}(?:,[\\p{L}\\d., ]{1,40})? ?\\(\\p{Lu}[^()\\n]{1,20}\\))"
              + " ?(—|–|--|-) ?(?=[ \\p{Lu}\"“‘'])");

  /** Makes a dateline a paragraph of its own: its dash becomes a line break. */
  private static String datelined(String text) {
    char[] apart = text.toCharArray();
    Matcher dateline = DATELINE.matcher(text);
    while (dateline.find()) {
      for (int i = dateline.start(1); i < dateline.end(1); i++) {
        apart[i] = '\n';
      }
    }
    return new String(apart);
  }

  /**
   * Breaks what would be a sentence of more than {@link #LONGEST_SENTENCE} tokens, for parsing time
   * grows with the square of a sentence's length and more: at the next blank, or, in a row of marks
   * without blanks, at a mark.
   */
  private static String bounded(String text) {
    char[] bounded = text.toCharArray();
    int tokens = 0;
    for (int i = 0; i < bounded.length; i++) {
      char c = bounded[i];
      boolean blank = Character.isWhitespace(c);
      boolean word = Character.isLetterOrDigit(c);
      boolean inWord = word && i > 0 && Character.isLetterOrDigit(bounded[i - 1]);
      tokens += blank || inWord ? 0 : 1;
      boolean ends = c == '\n' || (blank && i > 0 && ".!?".indexOf(bounded[i - 1]) >= 0);
      if (ends) {
        tokens = 0;
      } else if (tokens > LONGEST_SENTENCE && (blank || (!word && tokens > 2 * LONGEST_SENTENCE))) {
        bounded[i] = '\n';
        tokens = 0;
      }
    }
    return new String(bounded);
  }

  /** The paragraphs of a masked text: its lines that are not blank, without blanks at the ends. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      String line = text.substring(from, to);
      if (!line.isBlank()) {
        int lead = line.length() - line.stripLeading().length();
        paragraphs.add(new Span(from + lead, from + line.stripTrailing().length()));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  /**
   * Joins the lines of paragraphs that were broken at a fixed width (mail, old archives): there a
   * line end is a blank, elsewhere it ends a paragraph.
   */
  private static String unwrapped(String text) {
    return isWrapped(text) ? text.replaceAll("(?<![\\n])\\n(?!\\s{0,80}\\n|$)", " ") : text;
  }

  private static boolean isWrapped(String text) {
    int joined = 0;
    int open = 0;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      if (lines[i].length() > LONGEST_WRAPPED_LINE) {
        return false;
      }
      if (!lines[i].isBlank() && !lines[i + 1].isBlank()) {
        joined++;
        open +=
            ".!?:\"”’»)"
                        .indexOf(
                            lines[i].stripTrailing().charAt(lines[i].stripTrailing().length() - 1))
                    < 0
                ? 1
                : 0;
      }
    }
    return joined >= 4 && open * 2 > joined;
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
