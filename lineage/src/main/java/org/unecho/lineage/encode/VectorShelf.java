package org.unecho.lineage.encode;

import java.util.Map;
import java.util.Optional;

/** A place where vectors are kept between runs, such as a case file. */
public interface VectorShelf {

  /**
   * The vector kept under that hash, if any.
   *
   * @param sentenceHash 64 lower-case hex digits, see {@link CachedVectors#hash(String)}
   */
  Optional<float[]> find(String sentenceHash);

  /**
   * Keeps vectors.
   *
   * @param vectors hash to vector, in the order in which the sentences came
   */
  void keep(Map<String, float[]> vectors);
}
