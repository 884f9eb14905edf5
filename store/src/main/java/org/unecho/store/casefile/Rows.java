package org.unecho.store.casefile;

import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.unecho.model.Span;

/** Rows on their way into one table; every value is bound as a parameter. */
final class Rows implements AutoCloseable {
  /** So many rows wait before they are sent, which keeps memory flat. */
  private static final int WAITING = 500;

  private final PreparedBatch batch;

  private Rows(PreparedBatch batch) {
    this.batch = batch;
  }

  /** Rows for {@code table}, which has so many columns; a row whose key is there is passed over. */
  static Rows into(Handle handle, String table, int columns) {
    String places = String.join(",", Collections.nCopies(columns, "?"));
    return new Rows(
        handle.prepareBatch("INSERT OR IGNORE INTO " + table + " VALUES (" + places + ")"));
  }

  void add(Object... values) {
    batch.add(values);
    if (batch.size() >= WAITING) {
      batch.execute();
    }
  }

  /** Sends what still waits. */
  @Override
  public void close() {
    if (batch.size() > 0) {
      batch.execute();
    }
    batch.close();
  }

  /** The words under {@code span}; none where it reaches past the text. */
  static String words(String text, Span span) {
    return span.end() <= text.length() ? span.of(text) : "";
  }
}
