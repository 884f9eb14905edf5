package org.unecho.reading.actors;

import java.util.List;
import org.unecho.model.Actor;
import org.unecho.model.Mention;

/**
 * The actors of one article.
 *
 * @param actors who acts in it, sorted by id
 * @param mentions where they are named, sorted by place, without overlaps
 */
public record Cast(List<Actor> actors, List<Mention> mentions) {
  /** Copies the lists. */
  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }
}
