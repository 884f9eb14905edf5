package org.unecho.bench.measure;

import java.util.List;

/** Brings each column to mean 0 and deviation 1, with a constant 1 in front. */
final class Scale {
  private final double[] means;
  private final double[] deviations;

  private Scale(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  static Scale of(List<double[]> rows) {
    int size = rows.get(0).length;
    double[] means = new double[size];
    double[] deviations = new double[size];
    for (int i = 0; i < size; i++) {
      int column = i;
      double mean = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double variance =
          rows.stream()
              .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
              .average()
              .orElse(0);
      means[i] = mean;
      deviations[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    return new Scale(means, deviations);
  }

  double[] apply(double[] row) {
    double[] scaled = new double[row.length + 1];
    scaled[0] = 1;
    for (int i = 0; i < row.length; i++) {
      scaled[i + 1] = (row[i] - means[i]) / deviations[i];
    }
    return scaled;
  }
}
