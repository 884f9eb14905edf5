package org.unecho.picture.events;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.places.Gazetteer;
import org.unecho.picture.places.Place;
import org.unecho.picture.words.ContentWords;

/** Whether two names for where something happened may name one place. */
final class Places {
  /** Words for a town or a part of a state that do not name it. */
  private static final Set<String> DESCRIBED = Set.of("capital", "city", "soil", "territory");

  private static final String STATE = "state:";

  private final Map<String, String> countries = new ConcurrentHashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Places(Pile pile) {
    for (Actor actor : pile.joined().actors()) {
      if (actor.type() == ActorType.STATE && actor.id().startsWith(STATE)) {
        actor.names().forEach(name -> countries.put(lower(name), actor.id()));
      }
    }
  }

  /** Whether both are the same, or one of them is the state, or only described as in the state. */
  boolean mayBeOne(String one, String other) {
    return known.computeIfAbsent(one + '\0' + other, key -> compare(lower(one), lower(other)));
  }

  private boolean compare(String one, String other) {
    Set<String> first = ContentWords.of(one).stems();
    Set<String> second = ContentWords.of(other).stems();
    if (one.contains(other) || other.contains(one)) {
      return true;
    }
    if (first.stream().anyMatch(stem -> second.contains(stem) && !DESCRIBED.contains(stem))) {
      return true;
    }
    Optional<String> country = country(one);
    return (isWide(one) || isWide(other)) && country.isPresent() && country.equals(country(other));
  }

  private boolean isWide(String place) {
    boolean state = Gazetteer.get().find(place).map(Place::isCountry).orElse(false);
    return state || ContentWords.of(place).stems().stream().anyMatch(DESCRIBED::contains);
  }

  /** The state in which a place lies, or whose adjective describes it. */
  private Optional<String> country(String place) {
    Optional<String> listed = Gazetteer.get().find(place).map(found -> STATE + found.country());
    return listed.or(
        () ->
            countries.entrySet().stream()
                .filter(each -> (" " + place + " ").contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  private static String lower(String place) {
    return place.toLowerCase(Locale.ROOT);
  }
}
