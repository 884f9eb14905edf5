package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Attention;
import org.unecho.model.Event;
import org.unecho.model.Passage;

/** Who acts where: a table of actors by theatre, week by week. */
final class AttentionSection {
  /** More rows are for attention.jsonl, not for a page. */
  private static final int MOST = 25;

  private static final int MOST_CITED = 3;

  private final Desk desk;
  private final Map<String, Event> events = new LinkedHashMap<>();

  private AttentionSection(Desk desk) {
    this.desk = desk;
    desk.material().picture().events().forEach(event -> events.put(event.id(), event));
  }

  static Section write(Desk desk) {
    return new AttentionSection(desk).section();
  }

  private Section section() {
    Map<List<String>, List<Attention>> byPlace = new LinkedHashMap<>();
    int nowhere = 0;
    for (Attention paid : desk.material().picture().overview().attention()) {
      if (paid.theatre().isEmpty()) {
        nowhere += paid.events().size();
      } else {
        byPlace
            .computeIfAbsent(List.of(paid.actor(), paid.theatre()), key -> new ArrayList<>())
            .add(paid);
      }
    }
    List<List<Attention>> ordered = new ArrayList<>(byPlace.values());
    ordered.sort(Comparator.comparing((List<Attention> all) -> -deeds(all).size()));
    List<List<Sentence>> rows = ordered.stream().limit(MOST).map(this::row).toList();
    Table table = new Table(List.of("Who", "Where", "When", "Deeds", "Origins"), rows);
    return new Section(
        "attention",
        "Who acts where",
        lead(ordered.size(), nowhere),
        rows.isEmpty() ? List.of() : List.of(new Group("", List.of(), false, table)));
  }

  private static String lead(int rows, int nowhere) {
    String text =
        "Deeds told as facts, by the theatre of their place, or of those they are done to. It"
            + " measures what is reported, before it measures the actors.";
    if (rows > MOST) {
      text += " " + Count.of(rows - MOST, "more row") + " stand in attention.jsonl.";
    }
    return nowhere == 0
        ? text
        : text + " Of " + Count.of(nowhere, "more deed") + " the place is not told.";
  }

  private static Set<String> deeds(List<Attention> all) {
    return all.stream()
        .flatMap(paid -> paid.events().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Sentence> row(List<Attention> all) {
    Attention first = all.get(0);
    Set<String> deeds = deeds(all);
    long origins =
        all.stream().flatMap(paid -> paid.corroboration().origins().stream()).distinct().count();
    return List.of(
        desk.prose().strong(desk.pile().name(first.actor())).done(),
        desk.prose().strong(first.theatre()).done(),
        desk.prose().say(weeks(all)).cite(passages(deeds)).done(),
        desk.prose().say(Integer.toString(deeds.size())).done(),
        desk.prose().say(Long.toString(origins)).done());
  }

  private static String weeks(List<Attention> all) {
    return all.stream()
        .map(
            paid ->
                Shown.line(Days.of(paid.when()))
                    + (all.size() > 1 ? ": " + paid.events().size() : ""))
        .collect(Collectors.joining("; "));
  }

  private List<Passage> passages(Set<String> ids) {
    return ids.stream()
        .filter(events::containsKey)
        .map(id -> EventItems.best(desk, java.util.Objects.requireNonNull(events.get(id))))
        .limit(MOST_CITED)
        .toList();
  }
}
