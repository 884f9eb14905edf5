package org.unecho.picture.influence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.InfluenceMap.Kind;

/** Tells what a node is by the words that name it. */
final class NodeKinds {
  private static final String GOAL = "goal";

  private final PhraseBook book;
  private final Set<String> places = new TreeSet<>();

  NodeKinds(PhraseBook book, Collection<Actor> actors) {
    this.book = book;
    actors.stream()
        .filter(actor -> actor.type() == ActorType.STATE || actor.type() == ActorType.PLACE)
        .flatMap(actor -> actor.names().stream())
        .forEach(name -> places.add(name.toLowerCase(Locale.ROOT)));
  }

  /** A place and nothing else is a theatre; what somebody wants is a goal. */
  Kind of(List<String> phrases) {
    if (phrases.stream().anyMatch(phrase -> places.contains(Phrases.key(phrase)))) {
      return Kind.THEATRE;
    }
    boolean goal =
        phrases.stream()
            .flatMap(phrase -> book.phrase(phrase).words().stream())
            .anyMatch(word -> DevelopmentWords.kind(word).filter(GOAL::equals).isPresent());
    return goal ? Kind.GOAL : Kind.DEVELOPMENT;
  }
}
