package org.unecho.bench.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How well a timeline tells what a journalist's tells: ROUGE of summaries whose days are aligned,
 * "align+ m:1" (Martschat and Markert, "Improving ROUGE for timeline summarization", EACL 2017).
 * Every day of one side goes to the day of the other at the least cost, several may go to one; the
 * cost grows with the days between and falls with the words in common.
 */
final class AlignedRouge {
  private final NavigableMap<LocalDate, List<Grams>> answer;
  private final NavigableMap<LocalDate, List<Grams>> truth;

  private AlignedRouge(
      NavigableMap<LocalDate, List<Grams>> answer, NavigableMap<LocalDate, List<Grams>> truth) {
    this.answer = answer;
    this.truth = truth;
  }

  /** Compares two timelines, day to sentences. */
  static AlignedRouge of(Map<LocalDate, List<String>> answer, Map<LocalDate, List<String>> truth) {
    return new AlignedRouge(grams(answer), grams(truth));
  }

  private static NavigableMap<LocalDate, List<Grams>> grams(Map<LocalDate, List<String>> timeline) {
    NavigableMap<LocalDate, List<Grams>> grams = new TreeMap<>();
    timeline.forEach(
        (day, sentences) ->
            grams.put(day, List.of(Grams.of(sentences, 1), Grams.of(sentences, 2))));
    return grams;
  }

  /** Precision and recall of the days alone. */
  Ratio days() {
    double both = (double) answer.keySet().stream().filter(truth::containsKey).count();
    return Ratio.of(both, answer.size(), both, truth.size());
  }

  /** Precision and recall of words (1) or pairs of words (2). */
  Ratio rouge(int length) {
    return Ratio.of(
        found(answer, truth, length),
        size(answer, length),
        found(truth, answer, length),
        size(truth, length));
  }

  private static double size(NavigableMap<LocalDate, List<Grams>> side, int length) {
    return side.values().stream().mapToInt(each -> each.get(length - 1).size()).sum();
  }

  private static double found(
      NavigableMap<LocalDate, List<Grams>> from,
      NavigableMap<LocalDate, List<Grams>> to,
      int length) {
    double sum = 0;
    for (Map.Entry<LocalDate, List<Grams>> each : from.entrySet()) {
      double least = Double.POSITIVE_INFINITY;
      double found = 0;
      for (Map.Entry<LocalDate, List<Grams>> other : to.entrySet()) {
        double near = near(each.getKey(), other.getKey());
        double cost = (1 - near) * (1 - each.getValue().get(0).f1(other.getValue().get(0)));
        if (cost < least) {
          least = cost;
          found = near * each.getValue().get(length - 1).overlap(other.getValue().get(length - 1));
        }
      }
      sum += found;
    }
    return sum;
  }

  /** 1 for the same day, 1/2 for the next, and so on. */
  private static double near(LocalDate one, LocalDate other) {
    return 1.0 / (1 + Math.abs(ChronoUnit.DAYS.between(one, other)));
  }
}
