package org.unecho.model;

import java.io.Serializable;

/**
 * A place where an actor is named.
 *
 * @param span where
 * @param actor id of the actor
 * @param type its type
 */
public record Mention(Span span, String actor, ActorType type) implements Serializable {
  /** Refuses a blank actor. */
  public Mention {
    Require.filled("mentioned actor", actor);
  }
}
