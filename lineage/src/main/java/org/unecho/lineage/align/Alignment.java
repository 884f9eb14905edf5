package org.unecho.lineage.align;

import java.util.Comparator;
import java.util.List;

/**
 * Two articles with the sentences that say the same.
 *
 * @param left one article
 * @param right the other
 * @param twins their twins, ascending in the left article; a sentence is in one twin at most
 * @param order the longest chain of twins that ascends in both, as a share of them, 0 to 1
 */
public record Alignment(Encoded left, Encoded right, List<Twin> twins, double order) {
  /** Copies the twins. */
  public Alignment {
    twins = List.copyOf(twins);
  }

  /** The same, seen from the other article. */
  public Alignment turned() {
    return new Alignment(
        /* left= */ right,
        /* right= */ left,
        twins.stream()
            .map(Twin::turned)
            .sorted(Comparator.comparingInt(twin -> twin.left().first()))
            .toList(),
        order);
  }

  /** The share of the left article's sentences, in code units, that have a twin. */
  public double coverage() {
    int length = left.prose().length();
    int aligned = twins.stream().mapToInt(t -> t.left().span(left.prose()).length()).sum();
    return length == 0 ? 0 : Math.min(1, (double) aligned / length);
  }

  /** The mean similarity of the twins, by length; 0 without twins. */
  public double similarity() {
    double sum = 0;
    double length = 0;
    for (Twin twin : twins) {
      int size = twin.left().span(left.prose()).length();
      sum += size * twin.similarity();
      length += size;
    }
    return length == 0 ? 0 : sum / length;
  }
}
