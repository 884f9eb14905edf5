package org.unecho.lineage.encode;

import java.util.List;

/** Turns sentences into unit vectors whose dot product is their likeness in meaning. */
public interface SentenceVectors {

  /**
   * One unit vector for each sentence, in order. The same sentence always has the same vector,
   * whatever stands beside it. Callers must not change the arrays.
   */
  List<float[]> vectors(List<String> sentences);

  /** The dot product of two vectors of one length: for unit vectors their likeness, -1 to 1. */
  static float dot(float[] a, float[] b) {
    // Four sums side by side: one sum alone makes each addition wait for the one before.
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    int whole = a.length & ~3;
    for (int i = 0; i < whole; i += 4) {
      one += a[i] * b[i];
      two += a[i + 1] * b[i + 1];
      three += a[i + 2] * b[i + 2];
      four += a[i + 3] * b[i + 3];
    }
    for (int i = whole; i < a.length; i++) {
      one += a[i] * b[i];
    }
    return (one + two) + (three + four);
  }
}
