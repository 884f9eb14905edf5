package org.unecho.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One threshold on one number: yes above it. Of all places between two different numbers the one
 * with most right answers is taken, of several the lowest.
 *
 * @param column which number of a row
 */
public record Cut(int column) implements Learner {
  @Override
  public Answerer learn(List<double[]> rows, List<Boolean> labels) {
    double threshold = threshold(rows, labels);
    return row -> row[column] - threshold;
  }

  private double threshold(List<double[]> rows, List<Boolean> labels) {
    List<Integer> order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> rows.get(i)[column]))
            .toList();
    long right = labels.stream().filter(label -> label).count();
    long best = right;
    double threshold = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < order.size(); i++) {
      right += labels.get(order.get(i)) ? -1 : 1;
      double here = rows.get(order.get(i))[column];
      boolean last = i + 1 == order.size();
      double next = last ? Double.POSITIVE_INFINITY : rows.get(order.get(i + 1))[column];
      if (next > here && right > best) {
        best = right;
        threshold = last ? here : (here + next) / 2;
      }
    }
    return threshold;
  }
}
