package org.unecho.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of one article's text: what a citation points at.
 *
 * @param article id of the article
 * @param span where in its text, UTF-16 code units, end exclusive
 */
public record Passage(String article, Span span) implements Comparable<Passage>, Serializable {
  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::article).thenComparing(Passage::span);

  /** Refuses a blank article id. */
  public Passage {
    Require.filled("passage article", article);
  }

  /** Orders by article id, then by span. */
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
