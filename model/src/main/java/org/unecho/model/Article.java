package org.unecho.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One published text, with where and when it was published.
 *
 * @param id stable id: the supplied one, or the first 12 hex digits of the sha256 of outlet, url
 *     and text
 * @param header what it says of itself
 * @param language ISO 639-1 code, or the empty string where it could not be told
 * @param text the whole text, never changed once extracted; all spans refer to it
 * @param furniture what on the page is not the article, sorted, without overlaps
 * @param source where it was read from
 * @param problems what was wrong with it
 */
public record Article(
    String id,
    Header header,
    String language,
    String text,
    List<Span> furniture,
    Source source,
    List<Problem> problems)
    implements Serializable {

  /** Refuses a blank id and furniture that is unsorted, overlapping or outside the text. */
  public Article {
    Require.filled("article id", id);
    furniture = List.copyOf(furniture);
    problems = List.copyOf(problems);
    int reached = 0;
    for (Span span : furniture) {
      Require.that(
          span.start() >= reached && span.end() <= text.length(),
          "furniture of " + id + " must be sorted, without overlaps and inside the text",
          span);
      reached = span.end();
    }
  }

  /** What is left of the text without its furniture: sorted, without empty spans. */
  public List<Span> body() {
    List<Span> body = new ArrayList<>();
    int from = 0;
    for (Span span : furniture) {
      if (span.start() > from) {
        body.add(new Span(from, span.start()));
      }
      from = span.end();
    }
    if (from < text.length()) {
      body.add(new Span(from, text.length()));
    }
    return List.copyOf(body);
  }

  /** Whether any code unit of {@code span} is furniture. */
  public boolean isFurniture(Span span) {
    return furniture.stream().anyMatch(span::overlaps);
  }

  /** The words under {@code span}. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The passage of this article under {@code span}. */
  public Passage passage(Span span) {
    return new Passage(id, span);
  }
}
