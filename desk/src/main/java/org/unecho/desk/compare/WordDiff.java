package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Span;

/**
 * Which words of two passages differ: a longest common subsequence of words and marks (Wagner,
 * Fischer, "The String-to-String Correction Problem", 1974). What is left plain stands in both,
 * letter by letter and in the same order.
 *
 * @param here stretches of the first passage that the second does not have, in order
 * @param there stretches of the second that the first does not have
 */
record WordDiff(List<Span> here, List<Span> there) {
  /** Cells of the table: beyond this, all between the shared ends counts as changed. */
  private static final int MOST_CELLS = 4_000_000;

  WordDiff {
    here = List.copyOf(here);
    there = List.copyOf(there);
  }

  /**
   * A word, or a mark that stands alone; curly and straight quotation marks are one, dashes too.
   */
  private record Token(Span span, String text) {
    boolean isWord() {
      return Character.isLetterOrDigit(text.codePointAt(0));
    }
  }

  /** The difference of two stretches; the spans count from the start of each whole text. */
  static WordDiff of(String a, Span inA, String b, Span inB) {
    List<Token> left = tokens(a, inA);
    List<Token> right = tokens(b, inB);
    boolean[] keptLeft = new boolean[left.size()];
    boolean[] keptRight = new boolean[right.size()];
    match(left, right, keptLeft, keptRight);
    return new WordDiff(changed(left, keptLeft), changed(right, keptRight));
  }

  private static List<Token> tokens(String text, Span in) {
    List<Token> tokens = new ArrayList<>();
    int at = in.start();
    while (at < in.end()) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        while (end < in.end() && goesOn(text, end, in.end())) {
          end++;
        }
      }
      Span span = new Span(at, Math.min(end, in.end()));
      if (!isBlank(text.codePointAt(at))) {
        tokens.add(new Token(span, plain(span.of(text))));
      }
      at = span.end();
    }
    return tokens;
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Whether a word goes on: with a letter, or with one mark that a letter or figure follows. */
  private static boolean goesOn(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean next = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (next && "'\u2019-.,".indexOf(c) >= 0);
  }

  private static String plain(String token) {
    return token
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"')
        .replace('\u201E', '"')
        .replace('\u2013', '-')
        .replace('\u2014', '-');
  }

  private static void match(List<Token> a, List<Token> b, boolean[] keptA, boolean[] keptB) {
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && same(a, start, b, start)) {
      keptA[start] = true;
      keptB[start] = true;
      start++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > start && endB > start && same(a, endA - 1, b, endB - 1)) {
      endA--;
      endB--;
      keptA[endA] = true;
      keptB[endB] = true;
    }
    if ((long) (endA - start + 1) * (endB - start + 1) <= MOST_CELLS) {
      List<Token> leftMiddle = a.subList(start, endA);
      List<Token> rightMiddle = b.subList(start, endB);
      walk(lengths(leftMiddle, rightMiddle), leftMiddle, rightMiddle, start, keptA, keptB);
    }
  }

  private static boolean same(List<Token> a, int i, List<Token> b, int j) {
    return a.get(i).text().equals(b.get(j).text());
  }

  /** Lengths of the longest common subsequences of all tails. */
  private static int[][] lengths(List<Token> a, List<Token> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            same(a, i, b, j)
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static void walk(
      int[][] lengths, List<Token> a, List<Token> b, int offset, boolean[] keptA, boolean[] keptB) {
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a, i, b, j)) {
        keptA[offset + i++] = true;
        keptB[offset + j++] = true;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Neighbouring changed words as one stretch; a mark between two of them belongs to it. */
  private static List<Span> changed(List<Token> tokens, boolean[] kept) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (kept[i]) {
        i++;
        continue;
      }
      int last = i;
      for (int j = i + 1; j < tokens.size() && goesOn(tokens, kept, j); j++) {
        last = kept[j] ? last : j;
      }
      spans.add(new Span(tokens.get(i).span().start(), tokens.get(last).span().end()));
      i = last + 1;
    }
    return spans;
  }

  private static boolean goesOn(List<Token> tokens, boolean[] kept, int at) {
    boolean between = at + 1 < tokens.size() && !kept[at - 1] && !kept[at + 1];
    return !kept[at] || (between && !tokens.get(at).isWord());
  }
}
