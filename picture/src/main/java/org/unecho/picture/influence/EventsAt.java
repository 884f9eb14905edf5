package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Event;
import org.unecho.model.Passage;

/** Which events are told by the very words that name an end of an influence. */
final class EventsAt {
  /** So much of both stretches together must be common to them. */
  private static final double COMMON = 0.6;

  private final Map<String, List<Told>> byArticle = new TreeMap<>();

  private record Told(Passage at, String event) {}

  EventsAt(List<Event> events) {
    for (Event event : events) {
      if (event.realis().isFactual()) {
        event
            .reports()
            .forEach(
                at ->
                    byArticle
                        .computeIfAbsent(at.article(), key -> new ArrayList<>())
                        .add(new Told(at, event.id())));
      }
    }
  }

  Set<String> of(Passage side) {
    Set<String> events = new TreeSet<>();
    for (Told told : byArticle.getOrDefault(side.article(), List.of())) {
      int shared = told.at().span().shared(side.span());
      int all = told.at().span().length() + side.span().length() - shared;
      if (shared >= COMMON * all && shared > 0) {
        events.add(told.event());
      }
    }
    return events;
  }
}
