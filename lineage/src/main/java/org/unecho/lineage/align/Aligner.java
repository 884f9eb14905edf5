package org.unecho.lineage.align;

import java.util.List;

/**
 * Finds the sentences of two articles that say the same, in whatever order they stand, blocks moved
 * or other text put between them: see {@link Matching} for how they are assigned to each other and
 * {@link Likeness} for what is compared. The result depends on the two articles alone.
 *
 * <p>Cost: time and memory (8 bytes) grow with the product of the numbers of sentences; about a
 * millisecond for forty by forty, 32 MB for two thousand by two thousand, the most there are.
 */
public final class Aligner {
  private Aligner() {}

  /** The twins of two articles. */
  public static Alignment align(Encoded left, Encoded right) {
    if (left.vectors().isEmpty() || right.vectors().isEmpty()) {
      return new Alignment(left, right, List.of(), 0);
    }
    List<Twin> twins = Matching.of(Likeness.of(left, right));
    return new Alignment(left, right, twins, Order.kept(twins));
  }
}
