package org.unecho.bench.task;

import java.util.List;
import java.util.SortedMap;

/**
 * Another program that finds texts alike, measured beside ours on the same texts in the same call.
 *
 * <p>A peer is found by {@link java.util.ServiceLoader}: this module knows none, the module {@code
 * peers} brings those whose libraries are too big to come with every build.
 */
public interface Peer {
  /** A word for metric names, a capital first: {@code peer} and this word start each of them. */
  String name();

  /** The library and its release, to be stated beside the numbers. */
  String version();

  /**
   * The pairs of texts whose likeness, the Jaccard index of their word 3-shingles, is {@code least}
   * or more, as far as this peer finds them.
   *
   * @param texts id to text
   * @param least above 0, at most 1
   * @return each pair once, in an order that depends on the texts only
   */
  List<Link> links(SortedMap<String, String> texts, double least);

  /**
   * Two texts that are alike.
   *
   * @param first the id that sorts first
   * @param second the other id
   * @param likeness the Jaccard index, 0 to 1
   */
  record Link(String first, String second, double likeness) {
    /** Refuses a pair in the wrong order. */
    public Link {
      if (first.compareTo(second) >= 0) {
        throw new IllegalArgumentException(
            "expected two ids in order, found '" + first + "' and '" + second + "'");
      }
    }
  }
}
