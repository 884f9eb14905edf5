package org.unecho.store.casefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Vectors of sentences by hash: little-endian floats of 4 bytes. */
final class VectorShelf {
  private final Handle handle;

  VectorShelf(Handle handle) {
    this.handle = handle;
  }

  Optional<float[]> find(String hash) {
    return handle
        .createQuery("SELECT bytes FROM vector WHERE hash = ?")
        .bind(0, hash)
        .mapTo(byte[].class)
        .findOne()
        .map(VectorShelf::floats);
  }

  void keep(Map<String, float[]> vectors) {
    try (Rows rows = Rows.into(handle, "vector", 2)) {
      vectors.forEach((hash, vector) -> rows.add(hash, bytes(vector)));
    }
  }

  private static float[] floats(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }

  private static byte[] bytes(float[] vector) {
    ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
    buffer.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(vector);
    return buffer.array();
  }
}
