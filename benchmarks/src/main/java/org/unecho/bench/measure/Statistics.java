package org.unecho.bench.measure;

import java.util.List;

/** Plain statistics. */
public final class Statistics {
  private Statistics() {}

  /**
   * Pearson's correlation of two lists of equal length, -1 to 1; 0 where either does not vary.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double pearson(List<Double> xs, List<Double> ys) {
    if (xs.size() != ys.size()) {
      throw new IllegalArgumentException(
          "expected two lists of one length, found %d and %d".formatted(xs.size(), ys.size()));
    }
    double meanX = mean(xs);
    double meanY = mean(ys);
    double both = 0;
    double squareX = 0;
    double squareY = 0;
    for (int i = 0; i < xs.size(); i++) {
      double x = xs.get(i) - meanX;
      double y = ys.get(i) - meanY;
      both += x * y;
      squareX += x * x;
      squareY += y * y;
    }
    double spread = Math.sqrt(squareX * squareY);
    return spread == 0 ? 0 : both / spread;
  }

  /** The mean, 0 of nothing. */
  public static double mean(List<Double> xs) {
    return xs.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The share of {@code part} in {@code whole}, 0 of nothing. */
  public static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * The power by which {@code ys} grow with {@code xs}: the slope of the straight line of least
   * squares through their logarithms; 0 with fewer than two different {@code xs}.
   */
  public static double exponent(List<Double> xs, List<Double> ys) {
    List<Double> logX = xs.stream().map(Math::log).toList();
    List<Double> logY = ys.stream().map(y -> Math.log(Math.max(y, 1e-9))).toList();
    double meanX = mean(logX);
    double meanY = mean(logY);
    double both = 0;
    double square = 0;
    for (int i = 0; i < logX.size(); i++) {
      both += (logX.get(i) - meanX) * (logY.get(i) - meanY);
      square += (logX.get(i) - meanX) * (logX.get(i) - meanX);
    }
    return square == 0 ? 0 : both / square;
  }

  /**
   * The score that at most {@code rate} of the negatives exceed: only scores above it count as
   * found. With fewer than 1 / rate negatives, the highest of them.
   *
   * @return negative infinity where there are no negatives
   */
  public static double bar(List<Double> negatives, double rate) {
    if (negatives.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    List<Double> sorted = negatives.stream().sorted().toList();
    int allowed = (int) Math.floor(rate * sorted.size());
    return sorted.get(Math.max(0, sorted.size() - 1 - allowed));
  }

  /** The share of {@code scores} above {@code bar}. */
  public static double above(List<Double> scores, double bar) {
    return share(scores.stream().filter(score -> score > bar).count(), scores.size());
  }
}
