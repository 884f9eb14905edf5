package org.unecho.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Logistic regression over named features of which each item has few, learned by adaptive gradient
 * steps (Duchi, Hazan, Singer, "Adaptive subgradient methods for online learning and stochastic
 * optimization", JMLR, 2011). The order of the items is dealt by seed: same items, same weights.
 *
 * @param passes how often it goes over the items
 * @param step size of the first step
 * @param shrink pull of a weight back to zero whenever it is touched
 * @param seed deals the order
 */
public record SparseLogistic(int passes, double step, double shrink, long seed) {
  private static final double NOT_ZERO = 1e-8;

  /** Twelve passes with small steps, which settles on some thousand sentences. */
  public static SparseLogistic standard() {
    return new SparseLogistic(12, 0.05, 1e-3, 1);
  }

  /** How much speaks for yes, for each item, by what was learned on the other folds. */
  public List<Double> margins(
      CrossValidation folds, List<SortedMap<String, Double>> items, List<Boolean> labels) {
    Map<String, Integer> numbers = new TreeMap<>();
    List<Row> rows = items.stream().map(item -> Row.of(item, numbers)).toList();
    List<Double> margins = new ArrayList<>(Collections.nCopies(items.size(), 0.0));
    for (int each : folds.fold().stream().distinct().sorted().toList()) {
      List<Integer> others =
          IntStream.range(0, items.size())
              .filter(i -> folds.fold().get(i) != each)
              .boxed()
              .toList();
      double[] learned = learn(others, rows, labels, numbers.size());
      for (int i = 0; i < rows.size(); i++) {
        if (folds.fold().get(i) == each) {
          margins.set(i, rows.get(i).margin(learned));
        }
      }
    }
    return margins;
  }

  private double[] learn(List<Integer> chosen, List<Row> rows, List<Boolean> labels, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> order = new ArrayList<>(chosen);
    for (int pass = 0; pass < passes; pass++) {
      for (int i = order.size() - 1; i > 0; i--) {
        Collections.swap(order, i, random.nextInt(i + 1));
      }
      for (int i : order) {
        Row row = rows.get(i);
        double error = (labels.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-row.margin(weights)));
        for (int k = 0; k < row.names().length; k++) {
          int name = row.names()[k];
          double pull = error * row.values()[k] - shrink * weights[name];
          squares[name] += pull * pull;
          weights[name] += step * pull / (Math.sqrt(squares[name]) + NOT_ZERO);
        }
      }
    }
    return weights;
  }

  /** The features of one item by number. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(int[] names, double[] values) {
    static Row of(SortedMap<String, Double> item, Map<String, Integer> numbers) {
      int[] names =
          item.keySet().stream()
              .mapToInt(name -> numbers.computeIfAbsent(name, key -> numbers.size()))
              .toArray();
      return new Row(names, item.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    double margin(double[] weights) {
      double sum = 0;
      for (int k = 0; k < names.length; k++) {
        sum += weights[names[k]] * values[k];
      }
      return sum;
    }
  }
}
