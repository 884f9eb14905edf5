package org.unecho.lineage.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How much of the order of one article's twins the other keeps. */
final class Order {
  private Order() {}

  /**
   * The longest ascending chain of twins, as a share of them; 0 without twins.
   *
   * @param twins ascending in the left article
   */
  static double kept(List<Twin> twins) {
    int[] ends = new int[twins.size()];
    int longest = 0;
    for (Twin twin : twins) {
      int at = Arrays.binarySearch(ends, 0, longest, twin.right().first());
      int place = at < 0 ? -at - 1 : at;
      ends[place] = twin.right().first();
      longest = Math.max(longest, place + 1);
    }
    return twins.isEmpty() ? 0 : (double) longest / twins.size();
  }

  /**
   * How many twins follow each other in both articles, other sentences between them or not, by the
   * number of twins and one: near 1 for many twins in one block, less the more blocks were moved,
   * and less where so few twins stand in order by chance.
   *
   * @param twins ascending in the left article
   */
  static double blocks(List<Twin> twins) {
    List<Integer> right = twins.stream().map(twin -> twin.right().first()).sorted().toList();
    int kept = 0;
    for (int k = 1; k < twins.size(); k++) {
      kept += place(right, twins.get(k)) == place(right, twins.get(k - 1)) + 1 ? 1 : 0;
    }
    return (double) kept / (twins.size() + 1);
  }

  private static int place(List<Integer> right, Twin twin) {
    return Collections.binarySearch(right, twin.right().first());
  }

  /**
   * For each twin, how many twins the passage has in which it stands: twins that follow each other
   * in both articles with at most one sentence left out.
   *
   * @param twins ascending in the left article
   */
  static int[] passages(List<Twin> twins) {
    int[] sizes = new int[twins.size()];
    int start = 0;
    for (int k = 1; k <= sizes.length; k++) {
      if (k == sizes.length || !goesOn(twins.get(k - 1), twins.get(k))) {
        Arrays.fill(sizes, start, k, k - start);
        start = k;
      }
    }
    return sizes;
  }

  private static boolean goesOn(Twin before, Twin next) {
    return isNear(before.left(), next.left()) && isNear(before.right(), next.right());
  }

  private static boolean isNear(Twin.Run before, Twin.Run next) {
    int end = before.first() + before.count();
    return next.first() >= end && next.first() <= end + 1;
  }
}
