package org.unecho.lineage.align;

import java.util.List;

/** How alike every sentence of one article is to every one of another, and to its rivals. */
final class Likeness {
  /**
   * Below this, sentences are strangers whatever their rivals: sentences of different articles on
   * one event reach .45 to .66.
   */
  private static final double STRANGERS = 0.58;

  private final float[][] cosine;
  private final double[] leftRival;
  private final double[] rightRival;
  private final int[] leftBest;
  private final int[] rightBest;

  private Likeness(float[][] cosine, int columns) {
    this.cosine = cosine;
    this.leftBest = new int[cosine.length];
    this.leftRival = new double[cosine.length];
    this.rightBest = new int[columns];
    this.rightRival = new double[columns];
    for (int i = 0; i < cosine.length; i++) {
      leftBest[i] = bestInRow(i);
      leftRival[i] = rowRival(i, leftBest[i]);
    }
    for (int j = 0; j < columns; j++) {
      rightBest[j] = bestInColumn(j);
      rightRival[j] = columnRival(j, rightBest[j]);
    }
  }

  static Likeness of(List<float[]> left, List<float[]> right, Words words) {
    float[][] cosine = new float[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        boolean both = left.get(i).length > 0 && right.get(j).length > 0;
        cosine[i][j] = both ? dot(left.get(i), right.get(j)) : words.of(i, j);
      }
    }
    return new Likeness(cosine, right.size());
  }

  /** The share of words that two sentences have in common. */
  interface Words {
    float of(int left, int right);
  }

  static float dot(float[] a, float[] b) {
    // Four sums side by side: one sum alone makes each addition wait for the one before.
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    int whole = a.length & ~3;
    for (int i = 0; i < whole; i += 4) {
      one += a[i] * b[i];
      two += a[i + 1] * b[i + 1];
      three += a[i + 2] * b[i + 2];
      four += a[i + 3] * b[i + 3];
    }
    for (int i = whole; i < a.length; i++) {
      one += a[i] * b[i];
    }
    return (one + two) + (three + four);
  }

  double cosine(int i, int j) {
    return cosine[i][j];
  }

  /**
   * By how much more alike than the rivals of both: the difference form of margin-based scoring
   * (Artetxe, Schwenk, "Margin-based Parallel Corpus Mining", ACL 2019) with one rival a side. The
   * rival of a pair that is not its sentence's best is that best, so that such a pair gains
   * nothing.
   */
  double gain(int i, int j) {
    double left = near(j, leftBest[i]) ? leftRival[i] : cosine[i][leftBest[i]];
    double right = near(i, rightBest[j]) ? rightRival[j] : cosine[rightBest[j]][j];
    return cosine[i][j] - Math.max(STRANGERS, (left + right) / 2);
  }

  /** Whether each of the two is the other's best. */
  boolean isMutual(int i, int j) {
    return leftBest[i] == j && rightBest[j] == i;
  }

  /** The best match of a sentence of the left article. */
  int best(int i) {
    return leftBest[i];
  }

  private int bestInRow(int i) {
    int best = 0;
    for (int j = 1; j < cosine[i].length; j++) {
      best = cosine[i][j] > cosine[i][best] ? j : best;
    }
    return best;
  }

  private int bestInColumn(int j) {
    int best = 0;
    for (int i = 1; i < cosine.length; i++) {
      best = cosine[i][j] > cosine[best][j] ? i : best;
    }
    return best;
  }

  private double rowRival(int i, int best) {
    double rival = 0;
    for (int j = 0; j < cosine[i].length; j++) {
      rival = near(j, best) ? rival : Math.max(rival, cosine[i][j]);
    }
    return rival;
  }

  private double columnRival(int j, int best) {
    double rival = 0;
    for (int i = 0; i < cosine.length; i++) {
      rival = near(i, best) ? rival : Math.max(rival, cosine[i][j]);
    }
    return rival;
  }

  /** A neighbour is no rival: it may hold the other half of a sentence that was cut in two. */
  private static boolean near(int a, int b) {
    return Math.abs(a - b) <= 1;
  }
}
