package org.unecho.lineage.candidate;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds, for one article after the other, the articles that share hashes with it. One such object
 * serves one thread: it keeps a number for every article.
 */
final class Shared {
  /**
   * Hashes held by more articles than this are stock phrases: they lead to nobody in particular.
   */
  static final int STOCK = 60;

  /** Of those who hold a stock phrase, so many of the earliest: they may be where it comes from. */
  private static final int EARLIEST = 3;

  private final Postings postings;
  private final IntFunction<long[]> hashes;
  private final double[] sum;
  private final int[] touched;
  private int size;

  Shared(Postings postings, IntFunction<long[]> hashes, int articles) {
    this.postings = postings;
    this.hashes = hashes;
    this.sum = new double[articles];
    this.touched = new int[articles];
  }

  /** What each hash counts for, by the number of its holders. */
  interface Weight {
    double of(int holders);
  }

  /**
   * Adds up what {@code article} shares with each other one.
   *
   * @param sampled as the postings were made
   * @param popular whether hashes of very many articles lead to the earliest of them
   */
  void count(int article, int sampled, boolean popular, Weight weight) {
    for (int i = 0; i < size; i++) {
      sum[touched[i]] = 0;
    }
    size = 0;
    for (long hash : hashes.apply(article)) {
      if (Postings.isTaken(hash, sampled)) {
        int start = postings.start(hash);
        int end = postings.end(hash, start);
        int holders = end - start;
        int last = holders <= STOCK ? end : popular ? start + EARLIEST : start;
        for (int at = start; at < last; at++) {
          add(article, postings.article(at), weight.of(holders));
        }
      }
    }
  }

  private void add(int article, int other, double weight) {
    if (other != article) {
      if (sum[other] == 0) {
        touched[size++] = other;
      }
      sum[other] += weight;
    }
  }

  /** The others that reached {@code least}, ascending. */
  int[] reached(double least) {
    return Arrays.stream(touched, 0, size).filter(other -> sum[other] >= least).sorted().toArray();
  }

  /** The {@code most} others with the highest sums, and at least {@code least}. */
  int[] best(int most, double least) {
    return Arrays.stream(touched, 0, size)
        .filter(other -> sum[other] >= least)
        .boxed()
        .sorted((a, b) -> sum[a] != sum[b] ? Double.compare(sum[b], sum[a]) : Integer.compare(a, b))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
