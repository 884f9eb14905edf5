package org.unecho.lineage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unecho.lineage.encode.VectorShelf;

/** A shelf of vectors for the length of a test. */
final class MemoryShelf implements VectorShelf {
  private final Map<String, float[]> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<float[]> find(String sentenceHash) {
    return Optional.ofNullable(kept.get(sentenceHash));
  }

  @Override
  public void keep(Map<String, float[]> vectors) {
    kept.putAll(vectors);
  }
}
