package org.unecho.lineage.candidate;

import java.util.Comparator;

/**
 * Two articles worth comparing, by their places in the list.
 *
 * @param first the lower place
 * @param second the higher place
 */
public record Pair(int first, int second) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

  static Pair of(int a, int b) {
    return new Pair(Math.min(a, b), Math.max(a, b));
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
