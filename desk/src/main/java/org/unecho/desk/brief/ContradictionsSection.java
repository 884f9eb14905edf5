package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Contradiction;
import org.unecho.model.Passage;

/** What cannot all be so, side by side. */
final class ContradictionsSection {
  private static final int LONGEST_ABOUT = 120;
  private static final int MOST_CITED = 4;

  /** More than this are for contradictions.jsonl. */
  private static final int MOST = 60;

  private ContradictionsSection() {}

  /** What stands against what counts: the origins of the weaker side. */
  private static int weight(Contradiction found) {
    return found.sides().stream().mapToInt(side -> side.origins().size()).min().orElse(0);
  }

  static Section write(Desk desk) {
    Map<String, List<Item>> kinds = new LinkedHashMap<>();
    Bound<Contradiction> bound =
        Bound.of(
            desk.material().picture().overview().contradictions(),
            MOST,
            ContradictionsSection::weight,
            "contradiction",
            "contradictions.jsonl");
    for (Contradiction found : bound.shown()) {
      kinds.computeIfAbsent(title(found.kind()), key -> new ArrayList<>()).add(item(desk, found));
    }
    return new Section(
        "contradictions",
        "What cannot all be so",
        "Statements that exclude each other, side by side, with those who hold them. Which of them"
            + " is so, if any, is for the reader to judge."
            + bound.rest(),
        Desk.groups(kinds));
  }

  private static String title(Contradiction.Kind kind) {
    return switch (kind) {
      case DENIAL -> "Told and denied";
      case ACTOR -> "Who did it";
      case NUMBER -> "How many";
    };
  }

  private static Item item(Desk desk, Contradiction found) {
    List<Sentence> sentences = new ArrayList<>();
    List<Passage> all = found.sides().stream().map(side -> side.passages().get(0)).toList();
    sentences.add(desk.prose().strong(Shown.brief(found.about(), LONGEST_ABOUT)).cite(all).done());
    for (Contradiction.Side side : found.sides()) {
      Prose prose = desk.prose().strong(side.says());
      if (!side.holders().isEmpty()) {
        prose.say(", according to " + Shown.line(String.join(", ", side.holders())));
      }
      List<Passage> cited = desk.pile().citable(side.passages());
      prose
          .aside(
              " — "
                  + Count.of(side.origins().size(), "origin")
                  + ", "
                  + desk.pile().place(side.passages().get(0).article()))
          .cite(cited.stream().limit(MOST_CITED).toList());
      sentences.add(prose.done());
    }
    return new Item("contradiction-" + found.id().replaceAll("[^A-Za-z0-9_-]", "-"), sentences);
  }
}
