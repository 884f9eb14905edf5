package org.unecho.picture.influence;

import java.util.Arrays;

/**
 * The state update of a fuzzy cognitive map: x_i(t+1) = tanh(x_i(t) + Σ_j w_ji x_j(t)), from 0
 * everywhere but at the clamped nodes, which keep their value (Bart Kosko, <i>Fuzzy Cognitive
 * Maps</i>, International Journal of Man-Machine Studies 24, 1986; the bipolar variant with
 * memory). It ends in a fixed point, in a limit cycle, or is told to have settled in neither.
 *
 * <p>A class with arrays, because it is the one place where speed matters: some 20 ns a node and 1
 * ns an edge for each step.
 */
final class StateUpdate {
  /**
   * Smaller changes than this count as rest. A node whose influences cancel out only fades, x −
   * x³/3 at a step: at this change it has fallen to .03, below what is told as moved.
   */
  static final double REST = 1e-5;

  /** States this near are the same state of a cycle. */
  private static final double SAME = 1e-9;

  /** Fading takes 1,600 steps down to {@link #REST}; what moves after 2,000 keeps moving. */
  static final int MOST_STEPS = 2_000;

  /** Over so many last steps ranges are taken where nothing repeats itself. */
  private static final int TAIL = 500;

  private final int[] from;
  private final int[] starts;
  private final double[] weights;

  private StateUpdate(int[] starts, int[] from, double[] weights) {
    this.starts = starts;
    this.from = from;
    this.weights = weights;
  }

  /** The state at the end; a class, because a record would show its arrays. */
  static final class Outcome {
    private final double[] values;
    private final double[] low;
    private final double[] high;
    private final Course course;

    Outcome(double[] values, double[] low, double[] high, Course course) {
      this.values = values;
      this.low = low;
      this.high = high;
      this.course = course;
    }

    /** The value of a node; of a cycle the mean. */
    double value(int node) {
      return values[node];
    }

    /** The least value of a node in the cycle or among the last steps. */
    double low(int node) {
      return low[node];
    }

    /** The greatest value. */
    double high(int node) {
      return high[node];
    }

    /** How it ended. */
    Course course() {
      return course;
    }
  }

  /** An update over {@code nodes} nodes along edges from cause to effect. */
  static StateUpdate of(int nodes, int[] causes, int[] effects, double[] signed) {
    int[] starts = new int[nodes + 1];
    for (int e = 0; e < effects.length; e++) {
      if (!(Math.abs(signed[e]) <= 1)) {
        throw new IllegalArgumentException("a weight lies in -1..1, but was " + signed[e]);
      }
      starts[effects[e] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, nodes);
    int[] from = new int[effects.length];
    double[] weights = new double[effects.length];
    for (int e = 0; e < effects.length; e++) {
      int at = next[effects[e]]++;
      from[at] = causes[e];
      weights[at] = signed[e];
    }
    return new StateUpdate(starts, from, weights);
  }

  /**
   * Runs to the end.
   *
   * @param clamped by node, NaN where it is free
   */
  Outcome run(double[] clamped) {
    double[] now = new double[clamped.length];
    for (int i = 0; i < now.length; i++) {
      now[i] = Double.isNaN(clamped[i]) ? 0 : clamped[i];
    }
    double[] mark = now.clone();
    int marked = 0;
    for (int step = 1; step <= MOST_STEPS; step++) {
      double[] next = step(now, clamped);
      double change = distance(now, next);
      now = next;
      if (change < REST) {
        return new Outcome(now, now, now, new Course(Course.End.FIXED_POINT, step, 0));
      }
      if (distance(mark, now) < SAME) {
        int period = step - marked;
        return range(now, clamped, period, new Course(Course.End.LIMIT_CYCLE, step, period));
      }
      // Marks at powers of two find a cycle of any period (R. P. Brent, 1980).
      if (Integer.bitCount(step) == 1) {
        mark = now;
        marked = step;
      }
    }
    return range(now, clamped, TAIL, new Course(Course.End.UNSETTLED, MOST_STEPS, 0));
  }

  /** The state one step later. */
  double[] step(double[] now, double[] clamped) {
    double[] next = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      if (!Double.isNaN(clamped[i])) {
        next[i] = clamped[i];
        continue;
      }
      double sum = now[i];
      for (int e = starts[i]; e < starts[i + 1]; e++) {
        sum += weights[e] * now[from[e]];
      }
      next[i] = sum == 0 ? 0 : Math.tanh(sum);
    }
    return next;
  }

  private Outcome range(double[] from, double[] clamped, int steps, Course course) {
    double[] sum = new double[from.length];
    double[] low = from.clone();
    double[] high = from.clone();
    double[] now = from;
    for (int step = 0; step < steps; step++) {
      now = step(now, clamped);
      for (int i = 0; i < now.length; i++) {
        sum[i] += now[i] / steps;
        low[i] = Math.min(low[i], now[i]);
        high[i] = Math.max(high[i], now[i]);
      }
    }
    for (int i = 0; i < sum.length; i++) {
      // Rounding must not carry a mean out of its range.
      sum[i] = Math.max(low[i], Math.min(high[i], sum[i]));
    }
    return new Outcome(sum, low, high, course);
  }

  private static double distance(double[] a, double[] b) {
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }
}
