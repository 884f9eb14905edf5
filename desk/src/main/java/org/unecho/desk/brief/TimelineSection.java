package org.unecho.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.model.Passage;
import org.unecho.model.TimelineDay;

/** The days that matter, in order, each in the words of sentences that name it. */
final class TimelineSection {
  private TimelineSection() {}

  static Section write(Desk desk) {
    List<TimelineDay> all = desk.material().picture().overview().timeline();
    Map<List<Passage>, List<TimelineDay>> bySentences = new LinkedHashMap<>();
    all.stream()
        .filter(TimelineDay::matters)
        .forEach(
            day -> bySentences.computeIfAbsent(day.sentences(), key -> new ArrayList<>()).add(day));
    Map<String, List<Item>> days = new LinkedHashMap<>();
    bySentences.forEach((told, same) -> days.put(heading(same), items(desk, told)));
    return new Section(
        "timeline",
        "Timeline",
        "The days that matter most: those that many independent origins name, or still name weeks"
            + " later. Every sentence names the day it stands under."
            + others(all),
        Desk.groups(days));
  }

  private static String heading(List<TimelineDay> days) {
    String dates =
        days.stream().map(TimelineDay::day).map(Days::full).collect(Collectors.joining(", "));
    int origins =
        days.stream().mapToInt(day -> day.corroboration().independentOrigins()).max().orElse(0);
    return dates + " — named by " + Count.of(origins, "origin");
  }

  private static List<Item> items(Desk desk, List<Passage> told) {
    return told.stream()
        .filter(passage -> !desk.pile().words(passage).isBlank())
        .map(
            passage ->
                new Item(
                    "",
                    List.of(
                        desk.prose()
                            .quote(passage)
                            .aside(" — " + desk.pile().place(passage.article()))
                            .done())))
        .toList();
  }

  private static String others(List<TimelineDay> all) {
    List<LocalDate> left =
        all.stream().filter(day -> !day.matters()).map(TimelineDay::day).toList();
    if (left.isEmpty()) {
      return "";
    }
    return " "
        + Count.of(left.size(), "more day")
        + " named too: see timeline.jsonl ("
        + Days.between(left.get(0), left.get(left.size() - 1))
        + ").";
  }
}
