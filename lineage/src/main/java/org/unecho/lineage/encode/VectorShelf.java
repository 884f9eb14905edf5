package org.unecho.lineage.encode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A place where vectors are kept between runs, such as a case file. */
public interface VectorShelf {

  /** A shelf that forgets with the process; it may be used by several threads. */
  static VectorShelf inMemory() {
    Map<String, float[]> kept = new ConcurrentHashMap<>();
    return new VectorShelf() {
      @Override
      public Optional<float[]> find(String sentenceHash) {
        return Optional.ofNullable(kept.get(sentenceHash));
      }

      @Override
      public void keep(Map<String, float[]> vectors) {
        kept.putAll(vectors);
      }
    };
  }

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
