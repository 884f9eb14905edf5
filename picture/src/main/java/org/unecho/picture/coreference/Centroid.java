package org.unecho.picture.coreference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.picture.words.Vector;

/** The middle of vectors, of length 1 (or 0 without words). */
final class Centroid {
  private Centroid() {}

  static Vector of(List<Vector> vectors) {
    Map<String, Double> sum = new TreeMap<>();
    vectors.forEach(
        vector -> vector.weights().forEach((word, weight) -> sum.merge(word, weight, Double::sum)));
    return Vector.of(sum.keySet(), word -> sum.getOrDefault(word, 0.0));
  }
}
