package org.unecho.lineage.encode;

import java.util.List;

/** Turns sentences into unit vectors whose dot product is their likeness in meaning. */
public interface SentenceVectors {

  /**
   * One unit vector for each sentence, in order. The same sentence always has the same vector,
   * whatever stands beside it. Callers must not change the arrays.
   */
  List<float[]> vectors(List<String> sentences);
}
