package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.desk.plain.Count;
import org.unecho.model.Corroboration;
import org.unecho.model.Event;
import org.unecho.model.Kind;
import org.unecho.model.Passage;

/**
 * What every section writer has at hand.
 *
 * @param material what the brief is written from
 * @param pile its articles
 * @param citations the citations so far
 * @param facts the events told as fact that stand in the brief, in their order
 */
record Desk(Material material, Pile pile, Citations citations, List<Event> facts) {
  /** More events than this are no brief; the others stand in events.jsonl. */
  private static final int MOST_FACTS = 200;

  Desk {
    facts = List.copyOf(facts);
  }

  static Desk of(Material material, Pile pile, Citations citations) {
    return new Desk(material, pile, citations, mostTold(material.picture().events()));
  }

  /** Those told as fact that the most origins tell, the earlier first where as many tell them. */
  private static List<Event> mostTold(List<Event> events) {
    List<Event> facts = events.stream().filter(event -> event.realis().isFactual()).toList();
    Set<Event> told = Collections.newSetFromMap(new IdentityHashMap<>());
    facts.stream()
        .sorted(Comparator.comparing(event -> -event.corroboration().independentOrigins()))
        .limit(MOST_FACTS)
        .forEach(told::add);
    return facts.stream().filter(told::contains).toList();
  }

  /** Whether the event stands in the brief, so that a link can lead there. */
  boolean holds(Event event) {
    return !event.realis().isFactual()
        || facts.stream().anyMatch(one -> one.id().equals(event.id()));
  }

  /** Says that only some events stand here; empty where all do. */
  String leftOut() {
    long all =
        material.picture().events().stream().filter(event -> event.realis().isFactual()).count();
    return all == facts.size()
        ? ""
        : " Of %s the %d that the most origins tell stand here; all of them are in events.jsonl."
            .formatted(Count.of(all, "event"), facts.size());
  }

  /** More numbers behind a sentence are no help to look it up. */
  private static final int MOST_CITED = 6;

  /**
   * Cites what tells something: one passage of an article first, of origins before copies; of very
   * many some, and says where all of them are.
   *
   * @param file where they all are
   */
  Prose cite(Prose prose, List<Passage> all, Corroboration found, String file) {
    List<Passage> citable = pile.citable(all);
    if (citable.size() <= MOST_CITED) {
      return prose.cite(citable);
    }
    List<Passage> cited = new ArrayList<>();
    Set<String> articles = new TreeSet<>();
    citable.stream()
        .sorted(Comparator.comparing(passage -> !found.origins().contains(passage.article())))
        .filter(passage -> articles.add(passage.article()))
        .limit(MOST_CITED)
        .forEach(cited::add);
    int more = citable.size() - cited.size();
    return prose.cite(cited).aside(", " + Count.of(more, "more passage") + " in " + file);
  }

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
