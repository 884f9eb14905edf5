package org.unecho.lineage.candidate;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which articles hold a hash: an inverted index in one sorted array, 8 bytes an entry. The upper 40
 * bits of an entry are the hash's, the lower 24 the place of the article. Two hashes in a hundred
 * thousand articles may fall together; that only makes a needless candidate.
 */
final class Postings {
  /** Articles that fit. */
  static final int MOST = 1 << 24;

  private static final long PLACE = MOST - 1;

  private final long[] entries;

  private Postings(long[] entries) {
    this.entries = entries;
  }

  /**
   * Indexes the hashes of articles 0 to {@code articles} - 1.
   *
   * @param hashes the distinct hashes of an article
   * @param sampled one hash in so many is taken, the same ones in every article
   */
  static Postings of(int articles, IntFunction<long[]> hashes, int sampled) {
    if (articles > MOST) {
      throw new IllegalArgumentException(
          "a pile has at most %,d articles, but this one has %,d".formatted(MOST, articles));
    }
    long[] entries =
        IntStream.range(0, articles)
            .parallel()
            .boxed()
            .flatMapToLong(
                i ->
                    Arrays.stream(hashes.apply(i))
                        .filter(hash -> isTaken(hash, sampled))
                        .map(hash -> (hash & ~PLACE) | i))
            .toArray();
    Arrays.parallelSort(entries);
    return new Postings(entries);
  }

  static boolean isTaken(long hash, int sampled) {
    return Long.remainderUnsigned(hash >>> 7, sampled) == 0;
  }

  /** Where the holders of {@code hash} start; they end with {@link #end}. */
  int start(long hash) {
    return lower(hash & ~PLACE, 0);
  }

  /** One past the last holder of the hash whose holders start at {@code start}. */
  int end(long hash, int start) {
    long last = hash | PLACE;
    int end = start;
    // Most lists are short: a few steps beat another search.
    while (end < entries.length && entries[end] <= last && entries[end] >= (hash & ~PLACE)) {
      if (end - start == 64) {
        return last == -1L ? entries.length : lower(last + 1, end);
      }
      end++;
    }
    return end;
  }

  /** The article of an entry. */
  int article(int entry) {
    return (int) (entries[entry] & PLACE);
  }

  private int lower(long key, int from) {
    int low = from;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
