package org.unecho.bench.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a task measured.
 *
 * @param items how many items it was measured on
 * @param metrics name to number, in the order to be printed
 */
public record Scores(int items, Map<String, Double> metrics) {
  /** Keeps the order of the metrics. */
  public Scores {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }
}
