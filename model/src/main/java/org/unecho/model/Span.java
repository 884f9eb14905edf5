package org.unecho.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of some text, in UTF-16 code units, start inclusive, end exclusive; it may be empty.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a negative start and an end before the start. */
  public Span {
    Require.that(start >= 0, "span start must be 0 or more", start);
    Require.that(end >= start, "span end must not lie before its start " + start, end);
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether no code unit lies inside. */
  public boolean isEmpty() {
    return end == start;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether at least one code unit is shared. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Number of code units shared with {@code other}. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by {@code offset} code units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * The words of {@code text} under this span.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
