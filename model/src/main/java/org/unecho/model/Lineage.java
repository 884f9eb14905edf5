package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who took from whom in a pile of articles.
 *
 * @param derivations every verified pair, sorted by copy, then origin
 * @param families every article in exactly one family, sorted by their first article
 */
public record Lineage(List<Derivation> derivations, List<Family> families) implements Serializable {
  /** Copies both lists. */
  public Lineage {
    derivations = List.copyOf(derivations);
    families = List.copyOf(families);
  }
}
