package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;

/** The numbers of one event, side by side by the thing they count. */
final class Figures {
  /** Concepts of those who do a deed or suffer it. */
  private static final Set<String> WHO =
      Set.of("soldier", "person", "protester", "police", "dead", "injured", "arrested", "refugee");

  private final Pile pile;

  Figures(Pile pile) {
    this.pile = pile;
  }

  List<Figure> of(List<Told> told) {
    Map<String, Map<Double, Set<Passage>>> byThing = new TreeMap<>();
    Map<String, Map<String, Integer>> words = new TreeMap<>();
    for (Told one : told) {
      for (Report.Quantity quantity : one.report().quantities()) {
        if (quantity.what().isEmpty() || countsDeeds(one, quantity)) {
          continue;
        }
        String thing = ContentWords.conceptOf(quantity.what());
        byThing
            .computeIfAbsent(thing, key -> new TreeMap<>())
            .computeIfAbsent(quantity.value(), key -> new TreeSet<>())
            .add(new Passage(one.passage().article(), quantity.span()));
        words
            .computeIfAbsent(thing, key -> new TreeMap<>())
            .merge(quantity.what(), 1, Integer::sum);
      }
    }
    List<Figure> figures = new ArrayList<>();
    byThing.forEach(
        (thing, values) ->
            figures.add(figure(commonest(words.getOrDefault(thing, Map.of())), values)));
    return figures;
  }

  /**
   * "Six summits" counts summits; it is no number of one of them. But "900 peacekeepers" or "six
   * deaths" tell a deed by those who do or suffer it, and the number is theirs.
   */
  private static boolean countsDeeds(Told told, Report.Quantity quantity) {
    return quantity.what().equals(told.report().action().lemma())
        && !WHO.contains(ContentWords.conceptOf(quantity.what()));
  }

  private static String commonest(Map<String, Integer> words) {
    return words.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Figure figure(String what, Map<Double, Set<Passage>> byValue) {
    List<Figure.Value> values = new ArrayList<>();
    byValue.forEach(
        (value, passages) ->
            values.add(
                new Figure.Value(
                    value, List.copyOf(passages), List.copyOf(pile.origins(passages)))));
    return new Figure(what, values);
  }

  /** Those in dispute; what hardly any origin counts is none, where many count another thing. */
  static List<Figure> disputed(List<Figure> figures) {
    int most = figures.stream().mapToInt(Figures::origins).max().orElse(0);
    return figures.stream()
        .filter(figure -> Disputes.isShare(origins(figure), most) && isDisputed(figure))
        .toList();
  }

  private static int origins(Figure figure) {
    Set<String> all = new TreeSet<>();
    figure.values().forEach(value -> all.addAll(value.origins()));
    return all.size();
  }

  /**
   * Whether origins give different values, none of them both, and each value is given by a fair
   * share of the origins that give any: one slip among forty is no dispute.
   */
  private static boolean isDisputed(Figure figure) {
    Set<String> all = new TreeSet<>();
    figure.values().forEach(value -> all.addAll(value.origins()));
    List<Figure.Value> values =
        figure.values().stream()
            .filter(value -> Disputes.isShare(value.origins().size(), all.size()))
            .toList();
    return values.stream()
        .anyMatch(a -> values.stream().anyMatch(b -> a.value() < b.value() && disagree(a, b)));
  }

  private static boolean disagree(Figure.Value a, Figure.Value b) {
    return a.origins().stream().noneMatch(b.origins()::contains);
  }
}
