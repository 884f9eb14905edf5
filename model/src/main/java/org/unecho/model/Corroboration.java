package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * How many independent origins stand behind something.
 *
 * @param origins keys of the distinct origins ({@link Origin#key()}), sorted
 * @param verdict what that allows one to say
 * @param why how it was counted
 */
public record Corroboration(List<String> origins, Verdict verdict, List<Explanation> why)
    implements Serializable {
  /** Copies the lists. */
  public Corroboration {
    origins = List.copyOf(origins);
    why = List.copyOf(why);
  }

  /** The number of independent origins. */
  public int independentOrigins() {
    return origins.size();
  }
}
