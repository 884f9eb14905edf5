package org.unecho.picture.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.picture.pile.Pile;

/** How far the words of a report are those in which most origins tell the event. */
final class Typical {
  /** With fewer origins no wording is the usual one. */
  private static final int FEW = 5;

  /** A clause of twice the words with as much of the usual ones counts a sixth less. */
  private static final double LENGTH = 0.25;

  private final int all;
  private final Map<String, Integer> origins = new HashMap<>();

  Typical(Pile pile, List<Told> told) {
    Map<String, Set<String>> words = new HashMap<>();
    told.forEach(
        one ->
            words
                .computeIfAbsent(pile.origin(one.passage()), key -> new TreeSet<>())
                .addAll(one.words().stems()));
    all = words.size();
    words.values().forEach(set -> set.forEach(word -> origins.merge(word, 1, Integer::sum)));
  }

  /** From 0 up: words count by the share of origins that use them, long clauses less. */
  double of(Told told) {
    Set<String> stems = told.words().stems();
    double sum = stems.stream().mapToInt(stem -> origins.getOrDefault(stem, 0) - 1).sum();
    return !isUsual() || stems.isEmpty() ? 0 : sum / all / Math.pow(stems.size(), LENGTH);
  }

  /** Whether there are enough origins for a usual wording. */
  boolean isUsual() {
    return all >= FEW;
  }
}
