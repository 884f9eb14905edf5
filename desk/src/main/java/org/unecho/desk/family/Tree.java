package org.unecho.desk.family;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Derivation;
import org.unecho.model.Family;

/**
 * A family as it is read: the origin, then its copies by kind and time.
 *
 * @param family the family
 * @param copies all its articles but the origin
 */
public record Tree(Family family, List<Branch> copies) {
  /** Copies the list. */
  public Tree {
    copies = List.copyOf(copies);
  }

  /**
   * A copy and how it came to be one.
   *
   * @param article its id
   * @param main the link that carries most of it, if any does
   */
  public record Branch(String article, Optional<Derivation> main) {}

  /** The number of articles of the pile in it. */
  public int size() {
    return family.articles().size();
  }
}
