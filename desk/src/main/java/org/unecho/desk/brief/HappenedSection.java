package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.desk.plain.Days;
import org.unecho.model.Event;

/** What is told as fact, by day; within a day what stands best comes first. */
final class HappenedSection {
  static final String DAY_NOT_TOLD = "Day not told";

  private HappenedSection() {}

  static Section write(Desk desk) {
    EventItems items = new EventItems(desk);
    Map<String, List<Item>> days = new LinkedHashMap<>();
    for (Event event : ordered(desk.facts())) {
      String day =
          event.happening().when().isKnown() ? Days.of(event.happening().when()) : DAY_NOT_TOLD;
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(items.undated(event));
    }
    return new Section(
        "happened",
        "What happened",
        "What the pile tells as fact, by day. ●● stands on two or more independent origins; ● on one"
            + " origin, however many articles repeat it; ◐ origins disagree; ○ no origin tells it as"
            + " a fact."
            + desk.leftOut(),
        Desk.groups(days));
  }

  /** Known days first, then by day; within the same days by origins, most first. */
  static List<Event> ordered(List<Event> events) {
    return events.stream()
        .filter(event -> event.realis().isFactual())
        .sorted(
            Comparator.comparing((Event e) -> !e.happening().when().isKnown())
                .thenComparing(e -> Days.of(e.happening().when()), byDay(events))
                .thenComparing(e -> -e.corroboration().independentOrigins()))
        .toList();
  }

  /** The events come sorted by time; headings keep the order of their first event. */
  private static Comparator<String> byDay(List<Event> events) {
    List<String> order =
        events.stream().map(e -> Days.of(e.happening().when())).distinct().toList();
    Map<String, Integer> place = new LinkedHashMap<>();
    order.forEach(day -> place.put(day, place.size()));
    return Comparator.comparing(day -> place.getOrDefault(day, Integer.MAX_VALUE));
  }
}
