package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unecho.model.Span;

/**
 * A word: a run of letters and digits, with the marks that belong inside it ("don't", "2,500",
 * "U.S", "well-known").
 *
 * @param span where
 * @param text as written, but with a straight apostrophe
 * @param lower in lower case, without a possessive ending
 */
public record Word(Span span, String text, String lower) {

  /** The words of {@code text} under {@code span}, in order. */
  public static List<Word> in(String text, Span span) {
    List<Word> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < span.end() && goesOn(text, end, span.end())) {
        end++;
      }
      words.add(of(text, at, end));
      at = end;
    }
    return words;
  }

  private static Word of(String text, int start, int end) {
    String shown = text.substring(start, end).replace('\u2019', '\'');
    String lower = shown.toLowerCase(Locale.ROOT);
    return new Word(
        new Span(start, end),
        shown,
        lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
  }

  private static boolean goesOn(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    boolean digits =
        Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return switch (c) {
      case '\'', '\u2019', '-', '\u2011' -> true;
      case ',' -> digits && threeDigits(text, at + 1, limit);
      case '.' -> digits || (Character.isUpperCase(text.charAt(at + 1)) && initial(text, at - 1));
      default -> false;
    };
  }

  /** Whether the letter at {@code at} stands alone, as those of "U.S." do. */
  private static boolean initial(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean threeDigits(String text, int at, int limit) {
    int digits = 0;
    while (at + digits < limit && digits < 4 && Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    return digits == 3;
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it starts with a digit. */
  public boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  /** As written, without a possessive ending. */
  public String bare() {
    return text.endsWith("'s") || text.endsWith("'S")
        ? text.substring(0, text.length() - 2)
        : text.endsWith("'") ? text.substring(0, text.length() - 1) : text;
  }

  /** Where the word without its possessive ending stands. */
  public Span bareSpan() {
    return new Span(span.start(), span.start() + bare().length());
  }
}
