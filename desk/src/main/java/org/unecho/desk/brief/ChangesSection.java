package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Kept;
import org.unecho.model.Passage;

/** What copies changed, and what came through unchanged. */
final class ChangesSection {
  /** More groups than this are folded. */
  private static final int OPEN = 24;

  /** More copies than this are for derivations.jsonl. */
  private static final int MOST = 25;

  /** Facts of one type that are told to have come through; the number says how many there are. */
  private static final int MOST_KEPT = 12;

  private ChangesSection() {}

  /** How much a copy changed that is more than spelling. */
  private static int weight(Derivation found) {
    return (int) found.fidelity().distortions().stream().filter(each -> !each.variant()).count();
  }

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    Bound<Derivation> bound =
        Bound.of(
            desk.material().lineage().derivations(),
            MOST,
            ChangesSection::weight,
            "copy",
            "derivations.jsonl");
    for (Derivation found : bound.shown()) {
      String copy = desk.pile().title(found.copy());
      String against = " against " + desk.pile().origin(found.origin());
      add(groups, copy + against, changes(desk, found, false));
      add(groups, copy + against + ": other spellings of the same", changes(desk, found, true));
      add(groups, copy + against + ": came through unchanged", kept(desk, found));
    }
    return new Section(
        "changes",
        "What copies changed",
        "Each change stands with both passages. An article that changes a fact is no witness for the"
            + " changed fact."
            + bound.rest(),
        folded(Desk.groups(groups)));
  }

  /** Many groups are folded, so that their headings can be read. */
  private static List<Group> folded(List<Group> groups) {
    return groups.size() <= OPEN
        ? groups
        : groups.stream().map(each -> new Group(each.title(), each.items(), true)).toList();
  }

  private static void add(Map<String, List<Item>> groups, String title, List<Item> items) {
    groups.computeIfAbsent(title, key -> new ArrayList<>()).addAll(items);
  }

  private static List<Item> changes(Desk desk, Derivation found, boolean variants) {
    return found.fidelity().distortions().stream()
        .filter(change -> change.variant() == variants)
        .map(change -> new Item("", List.of(change(desk, found.copy(), change))))
        .toList();
  }

  private static Sentence change(Desk desk, String copy, Distortion change) {
    String type = change.type().word();
    Prose prose =
        desk.prose()
            .strong(type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1))
            .say(": ");
    String language = desk.pile().language(new Passage(copy, change.copy()));
    if (change.was().isBlank()) {
      prose.say("the copy adds ").words(change.now(), language);
    } else if (change.now().isBlank()) {
      prose.say("the copy leaves out ").words(change.was(), language);
    } else {
      prose.words(change.was(), language).say(" became ").words(change.now(), language);
    }
    List<Passage> both = List.of(change.twin(), new Passage(copy, change.copy()));
    List<Passage> citable = desk.pile().citable(both);
    return prose.cite(citable.isEmpty() ? List.of(whole(desk, copy)) : citable).done();
  }

  private static Passage whole(Desk desk, String copy) {
    return desk.pile().find(copy).map(desk.pile()::lead).orElseThrow();
  }

  /** One item for each type of fact; a fact is cited where it first stands in copy and origin. */
  private static List<Item> kept(Desk desk, Derivation found) {
    Map<Distortion.Type, Map<String, Kept>> facts = new TreeMap<>();
    for (Kept fact : found.fidelity().kept()) {
      facts
          .computeIfAbsent(fact.type(), type -> new LinkedHashMap<>())
          .putIfAbsent(Shown.line(fact.what()), fact);
    }
    List<Item> items = new ArrayList<>();
    facts.forEach(
        (type, first) ->
            items.add(new Item("", List.of(kept(desk, found.copy(), type, first.values())))));
    return items;
  }

  private static Sentence kept(
      Desk desk, String copy, Distortion.Type type, Collection<Kept> facts) {
    Prose prose = desk.prose().say(Count.of(facts.size(), type.word()) + ": ");
    String between = "";
    int told = 0;
    for (Kept fact : facts) {
      prose
          .say(between)
          .strong(fact.what())
          .citeHere(List.of(fact.twin(), new Passage(copy, fact.copy())));
      between = ", ";
      if (++told == MOST_KEPT) {
        break;
      }
    }
    int more = facts.size() - told;
    return (more == 0 ? prose : prose.aside(" and " + more + " more in derivations.jsonl")).done();
  }
}
