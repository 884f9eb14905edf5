package org.unecho.lineage.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the sentences of two articles that say the same: a monotone alignment by dynamic
 * programming with gaps and merges, after Gale, Church, "A Program for Aligning Sentences in
 * Bilingual Corpora", 1993, over sentence vectors as in Thompson, Koehn, "Vecalign", EMNLP 2019.
 *
 * <p>Cost: time and memory grow with the product of the numbers of sentences.
 */
public final class Aligner {
  /** Below this likeness a pair is no twin, however poor its rivals. */
  private static final double LEAST = 0.68;

  /**
   * The least gain of a twin. Set by hand on few texts: true twins of a translated text gained .14
   * and more, sentences of different articles on one event mostly .13 and less. The two overlap, so
   * one twin proves nothing; the sum over an article does.
   */
  private static final double LEAST_GAIN = 0.08;

  /** So alike that it is a twin even where the article repeats itself. */
  private static final double SURE = 0.90;

  /** A merge must make the pair this much more alike than its better half alone. */
  private static final double MERGE = 0.03;

  private Aligner() {}

  /** The twins of two articles. */
  public static Alignment align(Encoded left, Encoded right) {
    int rows = left.vectors().size();
    int columns = right.vectors().size();
    if (rows == 0 || columns == 0) {
      return new Alignment(left, right, List.of(), 0);
    }
    int[][] a = words(left);
    int[][] b = words(right);
    Likeness likeness = Likeness.of(left.vectors(), right.vectors(), (i, j) -> shared(a[i], b[j]));
    return new Alignment(
        left, right, new Table(left, right, likeness).chain(), order(likeness, rows, columns));
  }

  private static int[][] words(Encoded article) {
    return article.prose().sentences().stream()
        .map(s -> s.words().stream().mapToInt(w -> w.lower().hashCode()).sorted().toArray())
        .toArray(int[][]::new);
  }

  private static float shared(int[] a, int[] b) {
    int shared = 0;
    int j = 0;
    for (int each : a) {
      while (j < b.length && b[j] < each) {
        j++;
      }
      if (j < b.length && b[j] == each) {
        shared++;
        j++;
      }
    }
    return a.length + b.length == 0 ? 0 : 2f * shared / (a.length + b.length);
  }

  /** The longest increasing run among the mutual best matches, as a share of them. */
  private static double order(Likeness likeness, int rows, int columns) {
    int[] longest = new int[columns + 1];
    int matches = 0;
    int best = 0;
    for (int i = 0; i < rows; i++) {
      int j = likeness.best(i);
      if (likeness.isMutual(i, j) && likeness.gain(i, j) >= LEAST_GAIN) {
        matches++;
        int length = 1;
        for (int k = 0; k < j; k++) {
          length = Math.max(length, longest[k] + 1);
        }
        longest[j] = Math.max(longest[j], length);
        best = Math.max(best, length);
      }
    }
    return matches == 0 ? 0 : (double) best / matches;
  }

  /** The moves of the dynamic program: how many sentences of each article they take. */
  private enum Move {
    STOP(0, 0),
    SKIP_LEFT(1, 0),
    SKIP_RIGHT(0, 1),
    ONE_ONE(1, 1),
    ONE_TWO(1, 2),
    TWO_ONE(2, 1);

    private final int left;
    private final int right;

    Move(int left, int right) {
      this.left = left;
      this.right = right;
    }
  }

  /** The table of the dynamic program: best sums of gains from the start to each pair. */
  private static final class Table {
    private final Encoded left;
    private final Encoded right;
    private final Likeness likeness;
    private final double[][] sum;
    private final Move[][] move;

    Table(Encoded left, Encoded right, Likeness likeness) {
      this.left = left;
      this.right = right;
      this.likeness = likeness;
      this.sum = new double[left.vectors().size() + 1][right.vectors().size() + 1];
      this.move = new Move[left.vectors().size() + 1][right.vectors().size() + 1];
    }

    List<Twin> chain() {
      for (int i = 0; i < sum.length; i++) {
        for (int j = 0; j < sum[i].length; j++) {
          fill(i, j);
        }
      }
      List<Twin> twins = new ArrayList<>();
      int i = sum.length - 1;
      int j = sum[0].length - 1;
      while (move[i][j] != Move.STOP) {
        Move last = move[i][j];
        i -= last.left;
        j -= last.right;
        if (last.left > 0 && last.right > 0) {
          twins.add(twin(i, j, last));
        }
      }
      Collections.reverse(twins);
      return twins;
    }

    private void fill(int i, int j) {
      move[i][j] = Move.STOP;
      for (Move each : Move.values()) {
        if (each != Move.STOP && i >= each.left && j >= each.right) {
          double gain = gain(i - each.left, j - each.right, each);
          double through = sum[i - each.left][j - each.right] + Math.max(0, gain);
          boolean takes = each.left == 0 || each.right == 0 || gain > 0;
          if (takes && (move[i][j] == Move.STOP || through > sum[i][j])) {
            sum[i][j] = through;
            move[i][j] = each;
          }
        }
      }
    }

    private double gain(int i, int j, Move each) {
      if (each.left == 0 || each.right == 0) {
        return 0;
      }
      if (each == Move.ONE_ONE) {
        double gain = likeness.gain(i, j);
        boolean sure = likeness.cosine(i, j) >= SURE;
        boolean twin = likeness.cosine(i, j) >= LEAST && gain >= LEAST_GAIN;
        return sure ? Math.max(gain, LEAST_GAIN) : twin ? gain : 0;
      }
      return mergedGain(i, j, each);
    }

    private double mergedGain(int i, int j, Move each) {
      int otherI = i + each.left - 1;
      int otherJ = j + each.right - 1;
      double best = Math.max(likeness.cosine(i, j), likeness.cosine(otherI, otherJ));
      double least = Math.min(likeness.cosine(i, j), likeness.cosine(otherI, otherJ));
      // Both halves must have something of the whole: most pairs stop here, cheaply.
      if (least < 0.35 || best < 0.55 || best >= SURE) {
        return 0;
      }
      double merged = merged(i, j, each);
      double base =
          Math.max(
              likeness.cosine(i, j) - likeness.gain(i, j),
              likeness.cosine(otherI, otherJ) - likeness.gain(otherI, otherJ));
      double gain = merged - Math.max(base, 0.58);
      return merged >= Math.max(LEAST, best + MERGE) && gain >= LEAST_GAIN ? gain : 0;
    }

    private double merged(int i, int j, Move each) {
      float[] one = each.left == 1 ? left.vectors().get(i) : right.vectors().get(j);
      List<float[]> halves = each.left == 1 ? right.vectors() : left.vectors();
      int first = each.left == 1 ? j : i;
      float[] a = halves.get(first);
      float[] b = halves.get(first + 1);
      // The mean of two unit vectors stands for the vector of the two sentences together.
      if (one.length == 0 || a.length == 0 || b.length == 0) {
        return 0;
      }
      double length = Math.sqrt(2 + 2 * Likeness.dot(a, b));
      return length == 0 ? 0 : (Likeness.dot(one, a) + Likeness.dot(one, b)) / length;
    }

    private Twin twin(int i, int j, Move last) {
      double similarity =
          last == Move.ONE_ONE ? likeness.cosine(i, j) : Math.min(1, merged(i, j, last));
      return new Twin(
          new Twin.Run(i, last.left),
          new Twin.Run(j, last.right),
          Math.max(0, Math.min(1, similarity)),
          gain(i, j, last));
    }
  }
}
