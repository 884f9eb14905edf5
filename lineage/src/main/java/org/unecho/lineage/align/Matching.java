package org.unecho.lineage.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Assigns the sentences of two articles to each other, one to one, one to two or two to one, in any
 * order: the pair that stands out most is taken first, and what it holds is taken from the rest
 * (competitive linking; Melamed, "Models of Translational Equivalence among Words", Computational
 * Linguistics 2000). A pair gains support from the pairs beside it, so that sentences which moved
 * together are matched together, wherever the block went. At last a sentence left alone between two
 * matched neighbours is matched with the one left alone between theirs.
 */
final class Matching {
  /**
   * Less alike is no twin, whatever the rivals and neighbours. This and the numbers below were set
   * by hand; links are equally good on both halves of the translated documents, which they were not
   * fitted to.
   */
  private static final double LEAST = 0.55;

  /** The least by which a twin stands out, its support counted. */
  private static final double LEAST_GAIN = 0.06;

  /** So alike that it is a twin even where the article repeats itself. */
  private static final double SURE = 0.88;

  /** A merge must make the pair this much more alike than its better half alone. */
  private static final double MERGE = 0.03;

  /** A merge needs halves that both have something of the whole: most pairs stop here, cheaply. */
  private static final double LESSER_HALF = 0.25;

  private static final double BETTER_HALF = 0.45;

  /** The part of a neighbouring pair's gain that counts for a pair. */
  private static final double SUPPORT = 0.3;

  private static final double MOST_SUPPORT = 0.15;

  /** Between matched neighbours a pair needs to be no more alike than this. */
  private static final double BETWEEN = 0.42;

  /** A sentence matched for its place alone is worth this much. */
  private static final double LITTLE_GAIN = 0.02;

  /** Pairs kept of each sentence: further ones are taken by others. */
  private static final int KEPT = 4;

  /** Bounds what one sentence gathers in an article that repeats itself without end. */
  private static final int GATHERED = 64;

  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate each) -> -each.score())
          .thenComparingDouble(Candidate::slant)
          .thenComparingInt(each -> each.left().first())
          .thenComparingInt(each -> each.right().first())
          .thenComparingInt(each -> each.left().count());

  private final Likeness likeness;
  private final boolean[] rightTaken;

  /** The first and the last sentence of the right article that each of the left goes with. */
  private final int[] first;

  private final int[] last;
  private final List<Twin> twins = new ArrayList<>();

  private Matching(Likeness likeness) {
    this.likeness = likeness;
    this.rightTaken = new boolean[likeness.columns()];
    this.first = new int[likeness.rows()];
    this.last = new int[likeness.rows()];
    Arrays.fill(first, NOWHERE);
    Arrays.fill(last, NOWHERE);
  }

  /**
   * A pair that may be taken.
   *
   * @param gain by how much it stands out
   * @param score the same with support
   * @param slant how far from the same relative place; parts pairs that are alike in all else
   */
  private record Candidate(
      Twin.Run left, Twin.Run right, double gain, double score, double slant) {}

  /** The twins, ascending in the left article. */
  static List<Twin> of(Likeness likeness) {
    Matching matching = new Matching(likeness);
    matching.candidates().forEach(matching::take);
    matching.fill();
    matching.twins.sort(Comparator.comparingInt(twin -> twin.left().first()));
    return matching.twins;
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    List<Candidate> row = new ArrayList<>();
    for (int i = 0; i < likeness.rows(); i++) {
      for (int j = 0; j < likeness.columns(); j++) {
        single(i, j, row);
        merged(i, j, 1, 0, row);
        merged(i, j, 0, 1, row);
        if (row.size() >= GATHERED) {
          row.sort(BEST_FIRST);
          row.subList(KEPT, row.size()).clear();
        }
      }
      row.sort(BEST_FIRST);
      all.addAll(row.subList(0, Math.min(KEPT, row.size())));
      row.clear();
    }
    all.sort(BEST_FIRST);
    return all;
  }

  private void single(int i, int j, List<Candidate> into) {
    float alike = likeness.of(i, j);
    if (alike < LEAST - MOST_SUPPORT) {
      return;
    }
    double gain = alike >= SURE ? Math.max(likeness.gain(i, j), LEAST_GAIN) : likeness.gain(i, j);
    double support = support(i, j);
    if (alike + support >= LEAST && gain + support >= LEAST_GAIN) {
      into.add(candidate(new Twin.Run(i, 1), new Twin.Run(j, 1), gain, support));
    }
  }

  /** The pair of {@code i} and {@code j} with the sentence after one of the two. */
  private void merged(int i, int j, int down, int across, List<Candidate> into) {
    if (i + down >= likeness.rows() || j + across >= likeness.columns()) {
      return;
    }
    float here = likeness.of(i, j);
    float next = likeness.of(i + down, j + across);
    double best = Math.max(here, next);
    if (Math.min(here, next) < LESSER_HALF || best < BETTER_HALF || best >= SURE) {
      return;
    }
    Twin.Run left = new Twin.Run(i, 1 + down);
    Twin.Run right = new Twin.Run(j, 1 + across);
    double merged = likeness.of(left, right);
    double gain = merged - Math.max(likeness.base(i, j), likeness.base(i + down, j + across));
    if (merged >= Math.max(LEAST, best + MERGE) && gain >= LEAST_GAIN) {
      into.add(candidate(left, right, gain, support(i, j)));
    }
  }

  private Candidate candidate(Twin.Run left, Twin.Run right, double gain, double support) {
    double place = (double) left.first() / likeness.rows();
    double slant = Math.abs(place - (double) right.first() / likeness.columns());
    return new Candidate(left, right, gain, gain + support, slant);
  }

  /** What the pairs before and after add: they too are clear pairs of their own. */
  private double support(int i, int j) {
    double before = Math.max(gain(i - 1, j - 1), Math.max(gain(i - 1, j - 2), gain(i - 2, j - 1)));
    double after = Math.max(gain(i + 1, j + 1), Math.max(gain(i + 1, j + 2), gain(i + 2, j + 1)));
    return Math.min(MOST_SUPPORT, SUPPORT * (before + after));
  }

  private double gain(int i, int j) {
    boolean inside = i >= 0 && j >= 0 && i < likeness.rows() && j < likeness.columns();
    if (!inside || likeness.of(i, j) < LEAST) {
      return 0;
    }
    double least = likeness.of(i, j) >= SURE ? LEAST_GAIN : 0;
    return Math.max(least, likeness.gain(i, j));
  }

  private void take(Candidate each) {
    Twin.Run left = each.left();
    Twin.Run right = each.right();
    int lastLeft = left.first() + left.count() - 1;
    int lastRight = right.first() + right.count() - 1;
    boolean leftTaken = first[left.first()] != NOWHERE || first[lastLeft] != NOWHERE;
    if (leftTaken || rightTaken[right.first()] || rightTaken[lastRight]) {
      return;
    }
    for (int i = left.first(); i <= lastLeft; i++) {
      first[i] = right.first();
      last[i] = lastRight;
    }
    rightTaken[right.first()] = true;
    rightTaken[lastRight] = true;
    double gain = Math.max(LITTLE_GAIN, each.gain());
    twins.add(new Twin(left, right, likeness.meaning(left, right), gain));
  }

  /** The ends of the articles count as matched neighbours, if there is another neighbour. */
  private void fill() {
    int rows = likeness.rows();
    for (int i = 0; i < rows && rows > 1; i++) {
      int before = i == 0 ? -1 : last[i - 1];
      int after = i == rows - 1 ? likeness.columns() : first[i + 1];
      int j = before + 1;
      boolean alone = first[i] == NOWHERE && after == j + 1 && !rightTaken[j];
      if (alone && likeness.of(i, j) >= BETWEEN) {
        take(candidate(new Twin.Run(i, 1), new Twin.Run(j, 1), likeness.gain(i, j), 0));
      }
    }
  }
}
