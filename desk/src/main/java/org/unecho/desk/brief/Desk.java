package org.unecho.desk.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.model.Kind;

/** What every section writer has at hand. */
record Desk(Material material, Pile pile, Citations citations) {
  Prose prose() {
    return new Prose(pile, citations);
  }

  /** Whether that article is a text put into other words, so that its quotations may be too. */
  boolean isReworded(String article) {
    return material.lineage().derivations().stream()
        .anyMatch(found -> found.copy().equals(article) && found.kind() == Kind.REWORDED);
  }

  /** Items under headings, in the order in which the headings first came. */
  static List<Group> groups(Map<String, List<Item>> byTitle) {
    Map<String, List<Item>> filled = new LinkedHashMap<>(byTitle);
    filled.values().removeIf(List::isEmpty);
    return filled.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }
}
