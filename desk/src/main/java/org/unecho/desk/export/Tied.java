package org.unecho.desk.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Picture;
import org.unecho.model.Tie;

/** What the graph formats ask of ties. */
final class Tied {
  private Tied() {}

  /** The actors that have a tie, sorted by id; one that the picture does not list by its id. */
  static List<Actor> actors(Picture picture) {
    Set<String> tied = new TreeSet<>();
    picture
        .overview()
        .network()
        .ties()
        .forEach(
            tie -> {
              tied.add(tie.from());
              tied.add(tie.to());
            });
    return tied.stream().map(id -> actor(picture, id)).toList();
  }

  private static Actor actor(Picture picture, String id) {
    return picture.actors().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Actor(id, id, ActorType.ORGANISATION, List.of(id), List.of()));
  }

  /** Weights are positive for programs that lay graphs out: the number of deeds, 1 at least. */
  static String weight(Tie tie) {
    return Integer.toString(Math.max(1, tie.deeds().size()));
  }

  static String firstDay(Tie tie) {
    return tie.deeds().stream()
        .flatMap(deed -> deed.when().from().stream())
        .min(java.time.LocalDate::compareTo)
        .map(Object::toString)
        .orElse("");
  }

  static String lastDay(Tie tie) {
    return tie.deeds().stream()
        .flatMap(deed -> deed.when().to().stream())
        .max(java.time.LocalDate::compareTo)
        .map(Object::toString)
        .orElse("");
  }
}
