package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Span;

/** The pairs of passages that say the same, numbered in the order of the copy. */
final class Twins {
  /**
   * A pair.
   *
   * @param number its place in the copy, from 1
   * @param place its place in the origin, from 1
   * @param copy where in the copy
   * @param origin where in the origin
   * @param similarity how alike in meaning, 0 to 1
   * @param moved whether it stands out of the order that most pairs keep
   */
  record Twin(int number, int place, Span copy, Span origin, double similarity, boolean moved) {}

  private Twins() {}

  static List<Twin> of(Derivation derivation, String origin) {
    List<Aligned> pairs =
        derivation.alignment().stream()
            .filter(pair -> pair.twin().article().equals(origin))
            .filter(pair -> !pair.copy().isEmpty() && !pair.twin().span().isEmpty())
            .sorted(Comparator.comparing(Aligned::copy).thenComparing(Aligned::twin))
            .toList();
    List<Aligned> there =
        pairs.stream().sorted(Comparator.comparing(Aligned::twin)).distinct().toList();
    int[] places = pairs.stream().mapToInt(pair -> there.indexOf(pair) + 1).toArray();
    boolean[] inOrder = longestRise(places);
    List<Twin> twins = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Aligned pair = pairs.get(i);
      twins.add(
          new Twin(
              i + 1, places[i], pair.copy(), pair.twin().span(), pair.similarity(), !inOrder[i]));
    }
    return List.copyOf(twins);
  }

  /**
   * Which of the numbers belong to one longest rising subsequence (Schensted, "Longest increasing
   * and decreasing subsequences", 1961): what lies off it was moved.
   */
  static boolean[] longestRise(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int size = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean less = numbers[ends[middle]] < numbers[i];
        low = less ? middle + 1 : low;
        high = less ? high : middle;
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      size = Math.max(size, low + 1);
    }
    boolean[] rising = new boolean[numbers.length];
    for (int at = size == 0 ? -1 : ends[size - 1]; at >= 0; at = before[at]) {
      rising[at] = true;
    }
    return rising;
  }

  /** The stretches of {@code body} that no twin covers, in order. */
  static List<Span> alone(List<Span> body, List<Span> covered) {
    List<Span> rest = new ArrayList<>();
    Span[] sorted = covered.toArray(Span[]::new);
    Arrays.sort(sorted);
    for (Span stretch : body) {
      int from = stretch.start();
      for (Span span : sorted) {
        if (span.end() > from && span.start() < stretch.end()) {
          if (span.start() > from) {
            rest.add(new Span(from, span.start()));
          }
          from = Math.min(stretch.end(), span.end());
        }
      }
      if (from < stretch.end()) {
        rest.add(new Span(from, stretch.end()));
      }
    }
    return rest;
  }
}
