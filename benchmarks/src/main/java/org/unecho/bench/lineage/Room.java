package org.unecho.bench.lineage;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unecho.lineage.LineageSettings;
import org.unecho.lineage.LineageTracer;
import org.unecho.lineage.encode.CachedVectors;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.encode.VectorShelf;

/**
 * The lineage room, as shipped.
 *
 * @param tracer its door
 * @param vectors its encoder
 */
record Room(LineageTracer tracer, SentenceVectors vectors) {

  /** Encodes a sentence each time it comes: for measuring time. */
  static Room forgetful() {
    return over(SentenceEncoder.lazy());
  }

  /** Encodes a sentence once: for tasks that meet the same text again and again. */
  static Room remembering() {
    return over(CachedVectors.of(SentenceEncoder.lazy(), VectorShelf.inMemory()));
  }

  private static Room over(SentenceVectors vectors) {
    return new Room(LineageTracer.of(LineageSettings.standard(), vectors), vectors);
  }

  /** Loads the model, so that no measured time holds the loading. */
  void warmUp() {
    vectors.vectors(List.of("The model is read once."));
  }

  /** The cosine of two texts, each encoded in one piece. */
  double cosine(String a, String b) {
    List<float[]> both = vectors.vectors(List.of(a, b));
    return dot(both.get(0), both.get(1));
  }

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The answers for 0 to {@code items} - 1, in order, worked out on all cores. */
  static <T> List<T> forEach(int items, IntFunction<T> answer) {
    return IntStream.range(0, items).parallel().mapToObj(answer).toList();
  }
}
