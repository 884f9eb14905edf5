package org.unecho.bench.measure;

/** Solves small systems of linear equations by Gauss's elimination with the largest pivot. */
final class LinearEquations {
  private LinearEquations() {}

  /** The x with {@code matrix} x = {@code right}; an unknown that nothing determines is 0. */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = java.util.Arrays.copyOf(matrix[i], size + 1);
      rows[i][size] = right[i];
    }
    for (int column = 0; column < size; column++) {
      bringUpPivot(rows, column);
      eliminateBelow(rows, column);
    }
    return substitute(rows);
  }

  private static void bringUpPivot(double[][] rows, int column) {
    int pivot = column;
    for (int r = column + 1; r < rows.length; r++) {
      pivot = Math.abs(rows[r][column]) > Math.abs(rows[pivot][column]) ? r : pivot;
    }
    double[] above = rows[column];
    rows[column] = rows[pivot];
    rows[pivot] = above;
  }

  private static void eliminateBelow(double[][] rows, int column) {
    for (int r = column + 1; r < rows.length && rows[column][column] != 0; r++) {
      double times = rows[r][column] / rows[column][column];
      for (int c = column; c <= rows.length; c++) {
        rows[r][c] -= times * rows[column][c];
      }
    }
  }

  private static double[] substitute(double[][] rows) {
    int size = rows.length;
    double[] solution = new double[size];
    for (int r = size - 1; r >= 0; r--) {
      double rest = rows[r][size];
      for (int c = r + 1; c < size; c++) {
        rest -= rows[r][c] * solution[c];
      }
      solution[r] = rows[r][r] == 0 ? 0 : rest / rows[r][r];
    }
    return solution;
  }
}
