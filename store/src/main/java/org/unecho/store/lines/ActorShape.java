package org.unecho.store.lines;

import java.util.List;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;

/**
 * Lines of actors.jsonl. {@code role} is the most telling one in words; all of them follow:
 *
 * <pre>{@code
 * "roles":[{"words":"director of the …","affiliation":"id","at":[{"article":"…","span":[s,e]}]}]
 * }</pre>
 */
final class ActorShape implements Shape<Actor> {
  @Override
  public void write(Actor actor, Keys to) {
    to.text("id", actor.id())
        .text("name", actor.name())
        .text("type", actor.type().word())
        .texts("names", actor.names())
        .text("role", actor.role())
        .objects("roles", actor.roles(), ActorShape::role);
  }

  private static void role(Actor.Role role, Keys to) {
    to.text("words", role.words())
        .text("affiliation", role.affiliation())
        .objects("at", role.at(), Parts::passage);
  }

  @Override
  public Actor read(Json from) {
    return new Actor(
        from.text("id"),
        from.text("name"),
        from.word("type", ActorType.class),
        from.texts("names"),
        roles(from));
  }

  /** A line of before roles had passages has one role at the most. */
  private static List<Actor.Role> roles(Json from) {
    String first = from.text("role");
    return from.has("roles") || first.isBlank()
        ? from.list("roles", ActorShape::role)
        : List.of(new Actor.Role(first, "", List.of()));
  }

  private static Actor.Role role(Json from) {
    return new Actor.Role(
        from.text("words"), from.text("affiliation"), from.list("at", Parts::passage));
  }
}
