package org.unecho.model;

import java.io.Serializable;

/**
 * Where an article was read from.
 *
 * @param location file name, or file name and record ({@code pile.jsonl#12})
 * @param sha256 hash of the bytes read, 64 lower-case hex digits
 */
public record Source(String location, String sha256) implements Serializable {
  /** Refuses a blank location and a hash that is not 64 hex digits. */
  public Source {
    Require.filled("source location", location);
    Require.that(sha256.matches("[0-9a-f]{64}"), "sha256 must be 64 hex digits", sha256);
  }
}
