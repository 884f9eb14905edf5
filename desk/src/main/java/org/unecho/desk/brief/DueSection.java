package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Outcome;
import org.unecho.model.Passage;
import org.unecho.model.Scheduled;

/** What is announced for a day. */
final class DueSection {
  private DueSection() {}

  static Section write(Desk desk) {
    List<Item> items = new ArrayList<>();
    for (Scheduled due : desk.material().picture().schedule()) {
      items.add(item(desk, due));
    }
    return new Section(
        "due",
        "What is due",
        "What the pile announces for a day. What one origin alone announces stands in the calendar"
            + " (schedule.ics) as tentative.",
        items.isEmpty() ? List.of() : List.of(new Group("", items)));
  }

  static String anchor(Scheduled due) {
    return "due-" + due.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private static Item item(Desk desk, Scheduled due) {
    String place = Shown.line(due.place());
    Prose told =
        desk.prose()
            .verdict(due.corroboration())
            .say(" ")
            .strong(Days.of(due.when()) + ": " + due.title())
            .say(place.isEmpty() || due.title().contains(place) ? "" : ", " + place);
    Sentence headline =
        desk.cite(told, due.passages(), due.corroboration(), "schedule.jsonl").done();
    Passage best = EventItems.best(desk, due);
    Sentence words =
        desk.prose().quote(best).aside(" — " + desk.pile().place(best.article())).done();
    List<Sentence> said = new ArrayList<>(List.of(headline, words));
    if (due.outcome().fate() != Outcome.Fate.UNKNOWN) {
      said.add(desk.prose().strong(outcome(due.outcome())).cite(due.outcome().passages()).done());
    }
    return new Item(anchor(due), said);
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome.fate()) {
      case HELD -> "Told as held";
      case CANCELLED -> "Told as cancelled";
      case MOVED ->
          outcome.moved().isKnown()
              ? "Told as moved to " + Days.of(outcome.moved())
              : "Told as moved; the new day is not told";
      case UNKNOWN -> "What became of it is not told";
    };
  }
}
