package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Drift;
import org.unecho.model.Passage;
import org.unecho.model.Saying;

/** Quotations whose words or speaker differ between articles. */
final class DriftSection {
  /** More wordings of one course than this are for sayings.jsonl. */
  private static final int MOST = 60;

  /** Copies of one changed wording that are cited; the others are in sayings.jsonl. */
  private static final int MOST_LATER = 4;

  private DriftSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (Drift.Course course : Drift.Course.values()) {
      List<Item> items = items(desk, course);
      boolean many = items.size() > MOST;
      String more =
          many ? "; the first " + MOST + " of " + items.size() + ", all in sayings.jsonl" : "";
      groups.put(title(course) + more, many ? items.subList(0, MOST) : items);
    }
    return new Section(
        "drift",
        "Quotations that changed on the way",
        "The earliest wording, with what a later one changed within the quotation marks: [−words"
            + " left out−] and {+words put in+}. A wording that only starts later or ends earlier is"
            + " not listed.",
        Desk.groups(groups));
  }

  private static String title(Drift.Course course) {
    return switch (course) {
      case COPIED -> "One origin's words, changed by a copy";
      case SHARED -> "One origin behind both, and neither is taken from the other";
      case INDEPENDENT -> "Independent origins that give one speech differently";
    };
  }

  /** One item for each wording, however many articles carry it. */
  private static List<Item> items(Desk desk, Drift.Course course) {
    List<Item> items = new ArrayList<>();
    for (Saying saying : desk.material().picture().sayings()) {
      Map<String, List<Drift>> wordings = new LinkedHashMap<>();
      saying.drifts().stream()
          .filter(drift -> drift.course() == course)
          .filter(drift -> !desk.pile().words(drift.was()).isBlank())
          .forEach(
              drift -> wordings.computeIfAbsent(key(drift), k -> new ArrayList<>()).add(drift));
      wordings.values().forEach(same -> items.add(item(desk, saying, same)));
    }
    return items;
  }

  private static String key(Drift drift) {
    StringBuilder key = new StringBuilder(drift.was().toString());
    drift.edits().forEach(edit -> key.append('\n').append(edit.was()).append(edit.come()));
    drift.speaker().ifPresent(both -> key.append('\n').append(both.now().actor()));
    return key.toString();
  }

  private static Item item(Desk desk, Saying saying, List<Drift> same) {
    Drift drift = same.get(0);
    Passage was = drift.was();
    List<Passage> later = same.stream().map(Drift::now).toList();
    Prose prose = desk.prose();
    if (!saying.name().isBlank()) {
      prose.strong(saying.name()).say(": ");
    }
    new Redline(desk.pile().words(was), was.span(), desk.pile().language(was)).write(drift, prose);
    drift
        .speaker()
        .ifPresent(
            both ->
                prose
                    .say(". Said by ")
                    .strong(both.was().name())
                    .say(" there, by ")
                    .strong(both.now().name())
                    .say(" here"));
    prose
        .aside(" — " + places(desk, was, later))
        .citeHere(List.of(was))
        .citeHere(later.stream().limit(MOST_LATER).toList());
    return new Item("", List.of(prose.done()));
  }

  private static String places(Desk desk, Passage was, List<Passage> later) {
    String others = later.size() > 1 ? " and " + Count.of(later.size() - 1L, "more article") : "";
    return Shown.line(
        "first in " + name(desk, was) + ", changed in " + name(desk, later.get(0)) + others);
  }

  private static String name(Desk desk, Passage passage) {
    return desk.pile()
        .find(passage.article())
        .map(article -> article.header().outlet())
        .filter(outlet -> !outlet.isBlank())
        .orElseGet(() -> desk.pile().title(passage.article()));
  }
}
