package org.unecho.lineage.text;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unecho.model.Span;

/**
 * Posts of social media that are embedded in an article: a paragraph in the author's words, and
 * below it or at its end a line like "— Some Name (@somename) March 3, 2031". They are quoted
 * without a quotation mark.
 */
final class Posts {
  /** A signature is a name, a handle and a date. */
  private static final int MOST_LENGTH = 120;

  private Posts() {}

  /** Whether {@code paragraph} holds nothing but the signature of a post, its dash cut off. */
  static boolean isSignature(String text, Span paragraph) {
    int line = text.lastIndexOf('\n', paragraph.start()) + 1;
    return paragraph.length() <= MOST_LENGTH
        && signature(text.substring(line, paragraph.end()).strip()).orElse(1) == 0;
  }

  /** Whether {@code paragraph} ends with the signature of a post. */
  static boolean isSigned(String text, Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - MOST_LENGTH);
    return signature(text.substring(from, paragraph.end())).isPresent();
  }

  /** Where the signature starts with which {@code tail} ends. */
  private static OptionalInt signature(String tail) {
    int handle = tail.lastIndexOf("(@");
    boolean closed = handle >= 0 && tail.indexOf(')', handle) >= 0;
    return IntStream.range(0, closed ? handle : 0)
        .filter(at -> isDash(tail, at))
        .reduce((a, b) -> b);
  }

  /** A dash between blanks, or at the start. */
  private static boolean isDash(String tail, int at) {
    char c = tail.charAt(at);
    boolean dash = c == '\u2014' || c == '\u2013' || c == '-';
    return dash && isBlank(tail.charAt(at + 1)) && (at == 0 || isBlank(tail.charAt(at - 1)));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
