package org.unecho.picture.coreference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Gathers things by average linkage: again and again the two groups that are most alike on average
 * become one, while the average is {@code least} or more (Sokal and Michener, 1958). Time O(n² log
 * n), memory O(n²).
 */
final class Linkage {
  private final double least;
  private final double[][] sum;
  private final int[] size;
  private final int[] group;
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Pair pair) -> -pair.mean())
              .thenComparingInt(Pair::a)
              .thenComparingInt(Pair::b));

  private record Pair(int a, int b, double mean) {}

  private Linkage(double[][] likeness, double least) {
    this.least = least;
    this.sum = Arrays.stream(likeness).map(double[]::clone).toArray(double[][]::new);
    this.size = new int[likeness.length];
    this.group = IntStream.range(0, likeness.length).toArray();
    Arrays.fill(size, 1);
  }

  /**
   * The group of each thing: the number of its first member.
   *
   * @param likeness of each two, symmetric
   * @param least mean likeness at which groups join
   */
  static List<Integer> groups(double[][] likeness, double least) {
    return new Linkage(likeness, least).gather();
  }

  private List<Integer> gather() {
    for (int a = 0; a < size.length; a++) {
      for (int b = a + 1; b < size.length; b++) {
        offer(a, b);
      }
    }
    while (!queue.isEmpty()) {
      Pair best = queue.poll();
      boolean stands = size[best.a()] > 0 && size[best.b()] > 0;
      if (stands && mean(best.a(), best.b()) == best.mean()) {
        join(best.a(), best.b());
      }
    }
    return Arrays.stream(group).boxed().toList();
  }

  private double mean(int a, int b) {
    return sum[a][b] / ((double) size[a] * size[b]);
  }

  private void offer(int a, int b) {
    double mean = mean(a, b);
    if (mean >= least) {
      queue.add(new Pair(Math.min(a, b), Math.max(a, b), mean));
    }
  }

  private void join(int to, int from) {
    size[to] += size[from];
    size[from] = 0;
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == from ? to : group[i];
    }
    for (int other = 0; other < size.length; other++) {
      if (other != to && size[other] > 0) {
        sum[to][other] += sum[from][other];
        sum[other][to] = sum[to][other];
        offer(to, other);
      }
    }
  }
}
