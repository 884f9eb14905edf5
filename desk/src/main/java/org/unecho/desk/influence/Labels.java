package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the labels of curves, so that none covers another or a box. */
final class Labels {
  /** About the width of a letter of 11 pixels, a little too much rather than too little. */
  private static final double LETTER = 6.2;

  private static final int HIGH = 13;

  /** Where along a curve a label may stand, best first. */
  private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

  /** How far above or below its curve. */
  private static final int[] ASIDE = {-4, 12, -16, 24, -28};

  private final List<double[]> taken = new ArrayList<>();

  /** A box that no label may cover. */
  void take(double x, double y, double width, double height) {
    taken.add(new double[] {x, y, width, height});
  }

  /**
   * Where the base line of a label begins; the place is taken from then on.
   *
   * @param curve the four points of a cubic curve (Pierre Bézier, 1968), x and y in turn
   */
  int[] place(String words, double[] curve) {
    double width = words.length() * LETTER;
    double[] best = {0, 0, 0, 0};
    double least = Double.MAX_VALUE;
    for (int aside : ASIDE) {
      for (double along : ALONG) {
        double x = Math.max(4, at(curve, 0, along) - width / 2);
        double y = at(curve, 1, along) + aside - HIGH + 3;
        double covered = covered(x, y, width);
        if (covered < least) {
          least = covered;
          best = new double[] {x, y, width, HIGH};
        }
      }
    }
    taken.add(best);
    return new int[] {(int) Math.round(best[0]), (int) Math.round(best[1] + HIGH - 3)};
  }

  private double covered(double x, double y, double width) {
    double sum = 0;
    for (double[] box : taken) {
      double wide = Math.min(x + width, box[0] + box[2]) - Math.max(x, box[0]);
      double high = Math.min(y + HIGH, box[1] + box[3]) - Math.max(y, box[1]);
      sum += Math.max(0, wide) * Math.max(0, high);
    }
    return sum;
  }

  private static double at(double[] curve, int axis, double t) {
    double u = 1 - t;
    return u * u * u * curve[axis]
        + 3 * u * u * t * curve[2 + axis]
        + 3 * u * t * t * curve[4 + axis]
        + t * t * t * curve[6 + axis];
  }
}
