package org.unecho.model;

import java.io.Serializable;

/**
 * A fact that came through the copying unchanged.
 *
 * @param type the kind of fact, one of name, number, date
 * @param copy where in the copy
 * @param twin where in the origin
 * @param what the fact in its normal form: {@code 2500}, {@code January 10}
 */
public record Kept(Distortion.Type type, Span copy, Passage twin, String what)
    implements Serializable {
  /** Refuses a blank fact. */
  public Kept {
    Require.filled("kept fact", what);
  }
}
