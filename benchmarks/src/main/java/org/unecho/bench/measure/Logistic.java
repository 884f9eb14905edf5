package org.unecho.bench.measure;

import java.util.List;

/**
 * Logistic regression on standardised columns, fitted by Newton's method (iteratively reweighted
 * least squares; D. R. Cox, "The regression analysis of binary sequences", JRSS B, 1958), with a
 * ridge penalty (le Cessie, van Houwelingen, "Ridge estimators in logistic regression", Applied
 * Statistics, 1992). Same rows, same weights.
 *
 * @param ridge weight of the penalty on the squared coefficients; the constant is not penalised
 */
public record Logistic(double ridge) implements Learner {
  /** Enough for Newton's method on a concave likelihood: it settles within about eight. */
  private static final int MAX_STEPS = 40;

  private static final double SETTLED = 1e-9;

  /** Below this a row adds nothing to the curvature; keeps the equations solvable. */
  private static final double LEAST_CURVATURE = 1e-6;

  @Override
  public Answerer learn(List<double[]> rows, List<Boolean> labels) {
    if (rows.isEmpty() || rows.size() != labels.size()) {
      throw new IllegalArgumentException(
          "expected rows with a label each, found %d and %d".formatted(rows.size(), labels.size()));
    }
    Scale scale = Scale.of(rows);
    List<double[]> scaled = rows.stream().map(scale::apply).toList();
    double[] weights = new double[scaled.get(0).length];
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] change = newton(scaled, labels, weights);
      double largest = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < SETTLED) {
        break;
      }
    }
    return row -> dot(weights, scale.apply(row));
  }

  private double[] newton(List<double[]> rows, List<Boolean> labels, double[] weights) {
    int size = weights.length;
    double[][] curvature = new double[size][size];
    double[] slope = new double[size];
    for (int i = 1; i < size; i++) {
      curvature[i][i] = ridge;
      slope[i] = -ridge * weights[i];
    }
    for (int r = 0; r < rows.size(); r++) {
      double[] row = rows.get(r);
      double p = 1 / (1 + Math.exp(-dot(weights, row)));
      double bend = Math.max(p * (1 - p), LEAST_CURVATURE);
      double error = (labels.get(r) ? 1 : 0) - p;
      for (int i = 0; i < size; i++) {
        slope[i] += error * row[i];
        for (int j = 0; j < size; j++) {
          curvature[i][j] += bend * row[i] * row[j];
        }
      }
    }
    return LinearEquations.solve(curvature, slope);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
