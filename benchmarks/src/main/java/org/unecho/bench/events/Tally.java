package org.unecho.bench.events;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts answers against the truth, one of several classes each. */
final class Tally {
  /** The answer of who gives none. */
  static final String NOTHING = "-";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String truth, String answer) {
    counts.computeIfAbsent(truth, key -> new TreeMap<>()).merge(answer, 1, Integer::sum);
  }

  double accuracy() {
    double right = counts.keySet().stream().mapToInt(each -> count(each, each)).sum();
    double all = counts.keySet().stream().mapToInt(this::truths).sum();
    return all == 0 ? 0 : right / all;
  }

  /** The mean of the F1 of each class that occurs in the truth. */
  double macroF1() {
    return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  private double f1(String name) {
    return 2.0 * count(name, name) / (truths(name) + answered(name));
  }

  /** How often that was answered. */
  double answered(String name) {
    return counts.keySet().stream().mapToInt(truth -> count(truth, name)).sum();
  }

  private int truths(String name) {
    return counts.getOrDefault(name, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(String truth, String answer) {
    return counts.getOrDefault(truth, Map.of()).getOrDefault(answer, 0);
  }

  /** Rows are the truth, columns the answers. */
  String table() {
    TreeSet<String> columns = new TreeSet<>(counts.keySet());
    counts.values().forEach(row -> columns.addAll(row.keySet()));
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-10s", ""));
    columns.forEach(each -> table.append(String.format(Locale.ROOT, "%9.8s", each)));
    for (String truth : counts.keySet()) {
      table.append(String.format(Locale.ROOT, "%n%-10s", truth));
      columns.forEach(each -> table.append(String.format(Locale.ROOT, "%9d", count(truth, each))));
    }
    return table.append('\n').toString();
  }
}
