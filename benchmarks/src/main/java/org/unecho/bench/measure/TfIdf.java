package org.unecho.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words weighted by frequency and rarity, compared by cosine: weight (1 + ln tf) · ln((1 + N) / (1
 * + df)) + 1 (Salton, Buckley, "Term-weighting approaches in automatic text retrieval", 1988, with
 * smoothed rarity).
 */
public final class TfIdf {
  private final int texts;
  private final Map<String, Integer> frequency = new TreeMap<>();

  private TfIdf(int texts) {
    this.texts = texts;
  }

  /** Rarity as in {@code texts}. */
  public static TfIdf over(List<String> texts) {
    TfIdf weights = new TfIdf(texts.size());
    for (String text : texts) {
      new TreeSet<>(WordRuns.words(text))
          .forEach(word -> weights.frequency.merge(word, 1, Integer::sum));
    }
    return weights;
  }

  /** The text as a vector of length 1; empty for a text without words. */
  public Map<String, Double> vector(String text) {
    Map<String, Double> vector = new TreeMap<>();
    WordRuns.words(text).forEach(word -> vector.merge(word, 1.0, Double::sum));
    vector.replaceAll(
        (word, count) -> {
          int holders = frequency.getOrDefault(word, 0);
          return (1 + Math.log(count)) * (Math.log((1.0 + texts) / (1.0 + holders)) + 1);
        });
    double length = Math.sqrt(vector.values().stream().mapToDouble(each -> each * each).sum());
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  /** The cosine of two vectors made by {@link #vector}. */
  public static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> each : a.entrySet()) {
      sum += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
