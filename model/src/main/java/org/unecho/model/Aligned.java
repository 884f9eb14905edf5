package org.unecho.model;

import java.io.Serializable;

/**
 * A passage of a copy and the passage that says the same.
 *
 * @param copy where in the copy
 * @param twin where in the origin; for an outside origin, in another article that carries its words
 * @param similarity how alike in meaning, 0 to 1
 */
public record Aligned(Span copy, Passage twin, double similarity) implements Serializable {
  /** Refuses a similarity outside 0 to 1. */
  public Aligned {
    Require.that(similarity >= 0 && similarity <= 1, "similarity must lie in 0..1", similarity);
  }
}
