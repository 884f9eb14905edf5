package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Event;
import org.unecho.model.Problem;
import org.unecho.model.Realis;
import org.unecho.model.Verdict;

/** What is not so, not yet so, or not well known. */
final class UncertainSection {
  /** More of one kind than this are for events.jsonl. */
  private static final int MOST = 60;

  private UncertainSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    EventItems items = new EventItems(desk);
    for (Realis realis : Realis.values()) {
      if (!realis.isFactual()) {
        Bound<Event> bound = bounded(events(desk, realis));
        groups.put(title(realis) + more(bound), bound.shown().stream().map(items::dated).toList());
      }
    }
    Bound<Event> single = bounded(facts(desk, UncertainSection::isSingle));
    groups.put("Told as fact by one origin only" + more(single), listed(desk, single.shown()));
    Bound<Event> undated = bounded(facts(desk, e -> !e.happening().when().isKnown()));
    groups.put("Told as fact, day not told" + more(undated), listed(desk, undated.shown()));
    groups.put("Problems met while reading", problems(desk));
    return new Section(
        "uncertain",
        "What is uncertain",
        "Nothing here is told as having happened, or it rests on little, or it could not be read.",
        Desk.groups(groups));
  }

  private static String title(Realis realis) {
    return switch (realis) {
      case PLANNED -> "Planned or announced";
      case POSSIBLE -> "Said to be possible";
      case CONDITIONAL -> "Said to depend on something else";
      case DENIED -> "Denied, or said not to be so";
      default -> realis.word();
    };
  }

  private static boolean isSingle(Event event) {
    return event.corroboration().verdict() == Verdict.SINGLE_ORIGIN;
  }

  private static Bound<Event> bounded(List<Event> events) {
    return Bound.of(
        events, MOST, event -> event.corroboration().independentOrigins(), "event", "events.jsonl");
  }

  private static String more(Bound<Event> bound) {
    return bound.rest().isEmpty() ? "" : "." + bound.rest().replaceFirst("\\.$", "");
  }

  private static List<Event> events(Desk desk, Realis realis) {
    return desk.material().picture().events().stream()
        .filter(event -> event.realis() == realis)
        .filter(event -> !isDue(desk, event))
        .toList();
  }

  /** Whether it already stands under "What is due": the same passages announce it. */
  private static boolean isDue(Desk desk, Event event) {
    return desk.material().picture().schedule().stream()
        .anyMatch(due -> due.passages().containsAll(event.reports()));
  }

  private static List<Event> facts(Desk desk, Predicate<Event> which) {
    return HappenedSection.ordered(desk.facts()).stream().filter(which).toList();
  }

  /** Leaps to events that stand in full under "What happened". */
  private static List<Item> listed(Desk desk, List<Event> events) {
    List<Item> listed = new ArrayList<>();
    for (Event event : events) {
      Sentence leap =
          desk.prose()
              .link(event.label(), EventItems.anchor(event))
              .cite(List.of(EventItems.best(desk, event)))
              .done();
      listed.add(new Item("", List.of(leap)));
    }
    return listed;
  }

  /** Problems are about files, not about passages: they name their source instead of citing. */
  private static List<Item> problems(Desk desk) {
    List<Item> items = new ArrayList<>();
    for (Problem problem : desk.material().problems()) {
      Sentence sentence =
          desk.prose()
              .strong(problem.source())
              .say(": " + Shown.line(problem.detail()))
              .aside(" (" + problem.code() + ")")
              .done();
      items.add(new Item("", List.of(sentence)));
    }
    return items;
  }
}
