package org.unecho.bench.reading;

import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Span;

/** A program that finds attributions and the sources of contents that are given. */
interface AttributionReader {
  /**
   * What the program answers about an article.
   *
   * @param found every attribution it finds
   * @param given for each content that was given, in their order, its source
   */
  record Answers(List<Attributed> found, List<Attributed> given) {
    public Answers {
      found = List.copyOf(found);
      given = List.copyOf(given);
    }
  }

  /** Reads an article whose {@code contents} are given. */
  Answers read(Article article, List<List<Span>> contents);
}
