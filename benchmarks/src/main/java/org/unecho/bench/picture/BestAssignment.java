package org.unecho.bench.picture;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum (Kuhn, "The Hungarian method for the
 * assignment problem", 1955), by shortest augmenting paths with potentials; O(rows² · columns).
 */
final class BestAssignment {
  private final double[][] gain;
  private final int rows;
  private final int columns;
  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowAt;
  private final int[] before;

  private BestAssignment(double[][] gain, int columns) {
    this.gain = gain;
    this.rows = gain.length;
    this.columns = columns;
    this.ofRow = new double[rows + 1];
    this.ofColumn = new double[columns + 1];
    this.rowAt = new int[columns + 1];
    this.before = new int[columns + 1];
  }

  /**
   * The greatest sum of entries of which no two share a row or a column.
   *
   * @param gain rows of equal length, entries not negative
   */
  static double sum(double[][] gain) {
    if (gain.length == 0 || gain[0].length == 0) {
      return 0;
    }
    double[][] wide = gain.length <= gain[0].length ? gain : turned(gain);
    return new BestAssignment(wide, wide[0].length).solve();
  }

  private static double[][] turned(double[][] gain) {
    double[][] turned = new double[gain[0].length][gain.length];
    for (int i = 0; i < gain.length; i++) {
      for (int j = 0; j < gain[i].length; j++) {
        turned[j][i] = gain[i][j];
      }
    }
    return turned;
  }

  /** Rows and columns are counted from 1; column 0 holds the row being placed. */
  private double solve() {
    for (int row = 1; row <= rows; row++) {
      place(row);
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      if (rowAt[column] > 0) {
        sum += gain[rowAt[column] - 1][column - 1];
      }
    }
    return sum;
  }

  private void place(int row) {
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] done = new boolean[columns + 1];
    rowAt[0] = row;
    int column = 0;
    while (rowAt[column] != 0) {
      done[column] = true;
      int next = nearest(column, least, done);
      shift(least[next], least, done);
      column = next;
    }
    while (column != 0) {
      rowAt[column] = rowAt[before[column]];
      column = before[column];
    }
  }

  private int nearest(int column, double[] least, boolean[] done) {
    int row = rowAt[column];
    int best = 0;
    for (int j = 1; j <= columns; j++) {
      if (!done[j]) {
        double cost = -gain[row - 1][j - 1] - ofRow[row] - ofColumn[j];
        if (cost < least[j]) {
          least[j] = cost;
          before[j] = column;
        }
        if (best == 0 || least[j] < least[best]) {
          best = j;
        }
      }
    }
    return best;
  }

  private void shift(double by, double[] least, boolean[] done) {
    for (int j = 0; j <= columns; j++) {
      if (done[j]) {
        ofRow[rowAt[j]] += by;
        ofColumn[j] -= by;
      } else {
        least[j] -= by;
      }
    }
  }
}
