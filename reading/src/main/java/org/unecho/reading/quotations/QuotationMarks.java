package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Span;

/**
 * Finds the stretches between quotation marks, paragraph by paragraph, outermost only. One pass
 * with bounded looking ahead; nothing in a hostile text makes it slow.
 */
final class QuotationMarks {
  private static final String ENDS = ".,!?…;:—–-";

  /** How far a single mark is searched for its partner: longer single-quoted speech is rare. */
  private static final int LONGEST_SINGLE = 1_500;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Stretch> found = new ArrayList<>();

  private QuotationMarks(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The stretches of the paragraphs in order, without overlaps. */
  static List<Stretch> find(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      marks.scan(i);
    }
    return List.copyOf(marks.found);
  }

  private void scan(int number) {
    Span paragraph = paragraphs.get(number);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      Optional<MarkKind> kind = opening(at, paragraph);
      if (kind.isEmpty()) {
        at++;
        continue;
      }
      int from = at + width(at);
      int close = closing(kind.get(), from, paragraph);
      boolean closed = close >= 0;
      if (!closed && kind.get().isSingle()) {
        at++;
        continue;
      }
      int end = closed ? close : unclosedEnd(kind.get(), from, paragraph);
      int after = closed ? close + width(close) : end;
      add(new Span(at, after), new Span(from, end), number, closed);
      at = Math.max(after, at + 1);
    }
  }

  private void add(Span outer, Span inner, int paragraph, boolean closed) {
    int start = inner.start();
    int end = inner.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      found.add(new Stretch(outer, new Span(start, end), paragraph, closed));
    }
  }

  /** Two single marks typed for a double one are one mark. */
  private int width(int at) {
    return isDoubledSingle(at) ? 2 : 1;
  }

  private boolean isDoubledSingle(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != text.charAt(at + 1)) {
      return false;
    }
    return "'‘’`".indexOf(text.charAt(at)) >= 0;
  }

  private Optional<MarkKind> opening(int at, Span paragraph) {
    char c = text.charAt(at);
    if (isDoubledSingle(at)) {
      return opensWord(at, at + 2, paragraph) ? Optional.of(MarkKind.STRAIGHT) : Optional.empty();
    }
    for (MarkKind kind : MarkKind.values()) {
      if (kind.opens(c) && mayOpen(kind, c, at, paragraph)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean mayOpen(MarkKind kind, char c, int at, Span paragraph) {
    if (c == '“' || c == '„' || c == '«' || kind == MarkKind.CORNER) {
      return true;
    }
    if (kind.isSingle()) {
      return opensWord(at, at + 1, paragraph) && !isElision(at);
    }
    return opensWord(at, at + 1, paragraph);
  }

  /** A blank, bracket or dash before and a letter, digit or mark after. */
  private boolean opensWord(int at, int next, Span paragraph) {
    boolean before =
        at == paragraph.start()
            || Character.isWhitespace(text.charAt(at - 1))
            || "([{—–-/:“\"‘«".indexOf(text.charAt(at - 1)) >= 0;
    return before
        && next < paragraph.end()
        && (Character.isLetterOrDigit(text.charAt(next))
            || "“\"‘'[(…$£€.«".indexOf(text.charAt(next)) >= 0);
  }

  /** "’90s", "'em", "'tis": an apostrophe before a word. */
  private boolean isElision(int at) {
    String rest = text.substring(at + 1, Math.min(text.length(), at + 6));
    return rest.matches(
        "(?is)(\\d0s|\\d\\d\\b|em\\b|tis\\b|twas|cause|til\\b|round\\b|bout\\b|n['’]).*");
  }

  private int closing(MarkKind kind, int from, Span paragraph) {
    return kind.isSingle()
        ? singleClosing(kind, from, paragraph)
        : doubleClosing(kind, from, paragraph);
  }

  private int doubleClosing(MarkKind kind, int from, Span paragraph) {
    int depth = 0;
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"' || isDoubledSingle(i);
      if (kind == MarkKind.CURLY && c == '“' && hasTwoClosings(i + 1, paragraph)) {
        depth++;
      } else if (straight
          ? kind.closes('"') && closesWord(i, paragraph)
          : kind.closes(c) && i > from) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (kind == MarkKind.CURLY && c == '“' && opensSentence(i)) {
        return -1;
      }
      i += straight && c != '"' ? 1 : 0;
    }
    return -1;
  }

  private boolean hasTwoClosings(int from, Span paragraph) {
    int closings = 0;
    for (int i = from; i < paragraph.end() && closings < 2; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        return false;
      }
      closings += c == '”' ? 1 : 0;
    }
    return closings == 2;
  }

  /** A straight mark that stands before a word after a blank opens; anywhere else it closes. */
  private boolean closesWord(int at, Span paragraph) {
    int next = at + width(at);
    boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
    boolean wordAfter = next < paragraph.end() && Character.isLetterOrDigit(text.charAt(next));
    return !(blankBefore && wordAfter);
  }

  private int singleClosing(MarkKind kind, int from, Span paragraph) {
    int latest = Math.min(paragraph.end(), from + LONGEST_SINGLE);
    int possessive = -1;
    for (int i = from + 1; i < latest; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”' || c == '"') {
        break;
      }
      if (possessive >= 0 && kind.opens(c) && opensWord(i, i + 1, paragraph)) {
        return possessive;
      }
      if (!kind.closes(c) || isDoubledSingle(i)) {
        continue;
      }
      boolean wordAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (wordAfter) {
        continue;
      }
      char before = text.charAt(i - 1);
      if (before != 's' || isStop(i + 1, paragraph)) {
        return i;
      }
      possessive = possessive < 0 ? i : possessive;
    }
    return possessive;
  }

  private boolean isStop(int at, Span paragraph) {
    return at >= paragraph.end() || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Without a closing mark the quotation ends with the paragraph or before the next opening mark.
   */
  private int unclosedEnd(MarkKind kind, int from, Span paragraph) {
    for (int i = from + 1; i < paragraph.end(); i++) {
      boolean opens = kind.opens(text.charAt(i)) && opensSentence(i);
      if (opens) {
        return i;
      }
    }
    return paragraph.end();
  }

  private boolean opensSentence(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < at - 1 && i >= 0 && ".!?,…".indexOf(text.charAt(i)) >= 0;
  }
}
