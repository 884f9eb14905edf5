package org.unecho.model;

import java.io.Serializable;

/**
 * How far an outlet can be relied on.
 *
 * @param name the outlet as its articles name it
 * @param reliability A to F
 * @param since from which day on that holds; unknown for ever
 * @param note why, or the empty string
 */
public record OutletRating(String name, Admiralty.Reliability reliability, When since, String note)
    implements Serializable {
  /** Refuses a blank name. */
  public OutletRating {
    Require.filled("outlet name", name);
  }
}
