package org.unecho.bench.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is right of what was asked, by name, and keeps a line for each miss. */
final class Tally {
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  Tally() {}

  void count(String name, boolean right, String miss) {
    int[] count = counts.computeIfAbsent(name, key -> new int[2]);
    count[1]++;
    if (right) {
      count[0]++;
    } else {
      misses.add(name + ": " + miss);
    }
  }

  /** Share right by name, 0 to 1, in the order first counted. */
  public Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    counts.forEach((name, count) -> shares.put(name, count[0] / (double) count[1]));
    return Collections.unmodifiableMap(shares);
  }

  /** How many things were asked. */
  public int asked() {
    return counts.values().stream().mapToInt(count -> count[1]).sum();
  }

  /** One line for each miss, in the order met. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
