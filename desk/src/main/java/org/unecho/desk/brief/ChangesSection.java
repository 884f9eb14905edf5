package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Kept;
import org.unecho.model.Passage;

/** What copies changed, and what came through unchanged. */
final class ChangesSection {
  private ChangesSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (Derivation found : desk.material().lineage().derivations()) {
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
            + " changed fact.",
        Desk.groups(groups));
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

  /** One item for each fact, however often it stands in the copy. */
  private static List<Item> kept(Desk desk, Derivation found) {
    Map<String, Prose> facts = new LinkedHashMap<>();
    for (Kept fact : found.fidelity().kept()) {
      String what = fact.type().word() + " " + Shown.line(fact.what());
      facts
          .computeIfAbsent(
              what, key -> desk.prose().say(fact.type().word() + " ").strong(fact.what()))
          .cite(List.of(fact.twin(), new Passage(found.copy(), fact.copy())));
    }
    return facts.values().stream().map(fact -> new Item("", List.of(fact.done()))).toList();
  }
}
