package org.unecho.lineage;

import java.util.List;
import org.unecho.lineage.encode.SentenceVectors;

/** How alike two articles are as wholes. */
final class Likenesses {
  private Likenesses() {}

  /** The cosine of the mean sentence vectors of two articles. */
  static double ofMeans(List<float[]> a, List<float[]> b) {
    float[] left = mean(a);
    float[] right = mean(b);
    double lengths =
        Math.sqrt((double) SentenceVectors.dot(left, left) * SentenceVectors.dot(right, right));
    return left.length != right.length || lengths == 0
        ? 0
        : SentenceVectors.dot(left, right) / lengths;
  }

  private static float[] mean(List<float[]> vectors) {
    float[] sum = new float[vectors.stream().mapToInt(v -> v.length).max().orElse(0)];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }
}
