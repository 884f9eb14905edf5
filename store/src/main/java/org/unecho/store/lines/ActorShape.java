package org.unecho.store.lines;

import org.unecho.model.Actor;
import org.unecho.model.ActorType;

/** Lines of actors.jsonl. */
final class ActorShape implements Shape<Actor> {
  @Override
  public void write(Actor actor, Keys to) {
    to.text("id", actor.id())
        .text("name", actor.name())
        .text("type", actor.type().word())
        .texts("names", actor.names())
        .text("role", actor.role());
  }

  @Override
  public Actor read(Json from) {
    return new Actor(
        from.text("id"),
        from.text("name"),
        from.word("type", ActorType.class),
        from.texts("names"),
        from.text("role"));
  }
}
