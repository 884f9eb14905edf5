package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Event;
import org.unecho.model.Problem;
import org.unecho.model.Realis;
import org.unecho.model.Verdict;

/** What is not so, not yet so, or not well known. */
final class UncertainSection {
  private UncertainSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    EventItems items = new EventItems(desk);
    for (Realis realis : Realis.values()) {
      if (!realis.isFactual()) {
        groups.put(title(realis), events(desk, realis, items));
      }
    }
    groups.put("Told as fact by one origin only", listed(desk, UncertainSection::isSingle));
    groups.put("Told as fact, day not told", listed(desk, e -> !e.happening().when().isKnown()));
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

  private static List<Item> events(Desk desk, Realis realis, EventItems items) {
    return desk.material().picture().events().stream()
        .filter(event -> event.realis() == realis)
        .filter(event -> !isDue(desk, event))
        .map(items::dated)
        .toList();
  }

  /** Whether it already stands under "What is due": the same passages announce it. */
  private static boolean isDue(Desk desk, Event event) {
    return desk.material().picture().schedule().stream()
        .anyMatch(due -> due.passages().containsAll(event.reports()));
  }

  /** Leaps to events that stand in full under "What happened". */
  private static List<Item> listed(Desk desk, java.util.function.Predicate<Event> which) {
    List<Item> listed = new ArrayList<>();
    for (Event event : HappenedSection.ordered(desk.facts())) {
      if (which.test(event)) {
        Sentence leap =
            desk.prose()
                .link(event.label(), EventItems.anchor(event))
                .cite(List.of(EventItems.best(desk, event)))
                .done();
        listed.add(new Item("", List.of(leap)));
      }
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
