package org.unecho.picture.words;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Words with weights, of length 1 (or 0 without words).
 *
 * @param weights word to weight
 */
public record Vector(Map<String, Double> weights) {
  /** The words, each once, weighed by {@code weight}. */
  public static Vector of(Collection<String> words, ToDoubleFunction<String> weight) {
    Map<String, Double> weights = new TreeMap<>();
    words.forEach(word -> weights.computeIfAbsent(word, weight::applyAsDouble));
    double length = Math.sqrt(weights.values().stream().mapToDouble(each -> each * each).sum());
    if (length > 0) {
      weights.replaceAll((word, each) -> each / length);
    }
    return new Vector(weights);
  }

  /** Cosine, 0 to 1. */
  public double cosine(Vector other) {
    Map<String, Double> small = weights.size() <= other.weights.size() ? weights : other.weights;
    Map<String, Double> large = small == weights ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> each : small.entrySet()) {
      sum += each.getValue() * large.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
