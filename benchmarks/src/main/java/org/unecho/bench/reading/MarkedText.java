package org.unecho.bench.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/**
 * The words of a text, each with whether it stands within quotation marks, as the benchmark defines
 * it: “ ”, ", '' and, at the start of a word, ‘ and '; paragraph by paragraph; a double mark left
 * open runs to the end of its paragraph.
 */
final class MarkedText {
  /** How the words of a content stand. */
  enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  private final NavigableMap<Integer, Boolean> words = new TreeMap<>();

  MarkedText(String text) {
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      List<Span> marked = marked(text, paragraph.start(), paragraph.end());
      Matcher word = WORD.matcher(text).region(paragraph.start(), paragraph.end());
      while (word.find()) {
        int at = word.start();
        words.put(at, marked.stream().anyMatch(span -> span.contains(at)));
      }
    }
  }

  /** Where the words under the spans start. */
  SortedSet<Integer> words(Collection<Span> spans) {
    SortedSet<Integer> found = new TreeSet<>();
    spans.forEach(
        span -> found.addAll(words.subMap(span.start(), true, span.end(), false).keySet()));
    return found;
  }

  /** How words stand: all, some or none within marks. */
  Kind kind(Collection<Integer> starts) {
    long marked = starts.stream().filter(words::get).count();
    if (marked == 0) {
      return Kind.INDIRECT;
    }
    return marked == starts.size() ? Kind.DIRECT : Kind.MIXED;
  }

  private static List<Span> marked(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int width = doubleMark(text, at, to, "“\"");
      int close = -1;
      if (width > 0) {
        close = closingDouble(text, at + width, to);
      } else if (opensSingle(text, at, from, to)) {
        close = closingSingle(text, at + 1, to);
      }
      if (close > at) {
        found.add(new Span(at, close));
      }
      at = Math.max(at + 1, close);
    }
    return found;
  }

  /** How many characters the double mark at {@code at} has; 0 if there is none. */
  private static int doubleMark(String text, int at, int to, String marks) {
    if (marks.indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    boolean two =
        at + 1 < to
            && "'‘’".indexOf(text.charAt(at)) >= 0
            && "'‘’".indexOf(text.charAt(at + 1)) >= 0;
    return two ? 2 : 0;
  }

  private static int closingDouble(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int width = doubleMark(text, i, to, "”\"");
      if (width > 0) {
        return i + width;
      }
    }
    return to;
  }

  private static boolean opensSingle(String text, int at, int from, int to) {
    boolean before = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    return "‘'".indexOf(text.charAt(at)) >= 0
        && before
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static int closingSingle(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean ends = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
      if ("’'".indexOf(text.charAt(i)) >= 0 && ends) {
        return i + 1;
      }
    }
    return -1;
  }
}
