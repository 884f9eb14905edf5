package org.unecho.desk.family;

import java.util.List;
import org.unecho.model.Origin;

/**
 * An article made from texts of two or more families.
 *
 * @param article its id
 * @param shares what it has from each, the largest first
 */
public record Patchwork(String article, List<Share> shares) {
  /** Copies the shares. */
  public Patchwork {
    shares = List.copyOf(shares);
  }

  /**
   * What it has from one family.
   *
   * @param origin the text that it was taken from
   * @param share of the article's body, 0 to 1; no passage counts twice
   */
  public record Share(Origin origin, double share) {}
}
