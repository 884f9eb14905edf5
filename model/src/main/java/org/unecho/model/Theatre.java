package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * A region of concern: what is done in one of its places is done in it.
 *
 * @param name what it is called, distinct among the theatres of a case
 * @param places names of countries, regions and towns in it, as texts write them
 */
public record Theatre(String name, List<String> places) implements Serializable {
  /** Refuses a blank name and blank places. */
  public Theatre {
    Require.filled("theatre name", name);
    places = List.copyOf(places);
    places.forEach(place -> Require.filled("place of theatre " + name, place));
  }
}
