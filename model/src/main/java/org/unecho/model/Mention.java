package org.unecho.model;

import java.io.Serializable;

/**
 * A place where an actor is named.
 *
 * @param span where
 * @param actor id of the actor
 * @param type how it is used there; never body: an organ of a state is used as an organisation
 */
public record Mention(Span span, String actor, ActorType type) implements Serializable {
  /** Refuses a blank actor. */
  public Mention {
    Require.filled("mentioned actor", actor);
    Require.that(type != ActorType.BODY, "a mention is not of the type body", actor);
  }
}
