package org.unecho.picture.attention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Theatre;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.places.Gazetteer;
import org.unecho.picture.places.Place;

/** The theatres of an event. */
final class WhereOf {
  private static final String STATE = "state:";

  /** Who is asked or met need not be where it is done, nor what it is about. */
  private static final Set<EventType> TALK =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.REQUEST);

  private final Pile pile;
  private final List<Theatre> own;

  WhereOf(Pile pile, List<Theatre> own) {
    this.pile = pile;
    this.own = own;
  }

  /** The theatres in which {@code actor} does it; none where no place is told. */
  Set<String> theatres(Event event, String actor) {
    String place = event.happening().place();
    if (!place.isBlank()) {
      return named(place);
    }
    Set<String> found = new LinkedHashSet<>();
    if (TALK.contains(event.happening().type())) {
      return found;
    }
    event.happening().parties().recipients().stream()
        .filter(id -> !id.equals(actor))
        .flatMap(id -> pile.actors().find(id).stream())
        .filter(one -> one.type() == ActorType.STATE || one.type() == ActorType.PLACE)
        .map(Actor::name)
        .forEach(name -> found.addAll(named(name)));
    return found;
  }

  /** Every own theatre that holds the place; else its country; else the place itself. */
  private Set<String> named(String place) {
    Optional<String> country = country(place);
    Set<String> found = new LinkedHashSet<>();
    for (Theatre theatre : own) {
      if (theatre.places().stream().anyMatch(one -> holds(one, place, country))) {
        found.add(theatre.name());
      }
    }
    if (found.isEmpty()) {
      found.add(country.orElse(place));
    }
    return found;
  }

  private boolean holds(String one, String place, Optional<String> country) {
    boolean named = words(place).containsAll(words(one));
    return named || country.filter(name -> words(name).equals(words(one))).isPresent();
  }

  /** "Velmish border" names Velm, which is also called Velmish. */
  private static boolean isNamed(String name, String place) {
    return Collections.indexOfSubList(words(place), words(name)) >= 0;
  }

  private static List<String> words(String name) {
    List<String> words =
        new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.isEmpty() || word.equals("the"));
    return words;
  }

  /** The name of the country: as the pile names that state, or as the table does. */
  private Optional<String> country(String place) {
    Optional<String> asState =
        pile.joined().actors().stream()
            .filter(actor -> actor.type() == ActorType.STATE)
            .filter(actor -> actor.names().stream().anyMatch(one -> isNamed(one, place)))
            .map(Actor::name)
            .findFirst();
    return asState.or(
        () ->
            Gazetteer.get()
                .find(place)
                .map(
                    found ->
                        pile.actors()
                            .find(STATE + found.country())
                            .map(Actor::name)
                            .or(() -> Gazetteer.get().country(found.country()).map(Place::name))
                            .orElse(found.name())));
  }
}
