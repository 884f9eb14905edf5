package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * All articles of one origin.
 *
 * @param id stable id: {@code f} and 11 hex digits of the sha256 of the origin's key
 * @param origin where their text was first written
 * @param articles their ids, sorted; the origin among them if it is in the pile, unless the origin
 *     is itself in the main a copy of something else
 */
public record Family(String id, Origin origin, List<String> articles) implements Serializable {
  /** Refuses a family without articles. */
  public Family {
    Require.filled("family id", id);
    articles = List.copyOf(articles);
    Require.that(!articles.isEmpty(), "a family holds at least one article", articles);
  }
}
