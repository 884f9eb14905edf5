package org.unecho.lineage.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Picks the pairs of a pile that are worth a closer look. Articles are told by their places in the
 * list given, which is to be in order of time.
 *
 * <p>Three ways lead to a candidate: word runs that few articles share; rare words, names and
 * numbers; and near leads. Articles with the very same words are led to the earliest of them only,
 * which stands for all of them before the others; among themselves each is led to the one before.
 */
final class Candidates {
  /** Word runs of four that a pair must share: a sentence and a half taken literally. */
  private static final int LEAST_SHARED = 8;

  /** From so many articles on, one word run in four is looked at, which shows as much. */
  private static final int LARGE = 20_000;

  private static final int SAMPLED = 4;

  /**
   * The sum of inverse document frequencies that rare words must reach: in a pile of a thousand,
   * two names that nobody else has.
   */
  private static final double LEAST_RARE = 12;

  /** Articles that one thread looks after in one go. */
  private static final int CHUNK = 1000;

  private final List<Sketch> pile;

  /** For each article the earliest one with the same words, which may be itself. */
  private final int[] first;

  /** For each article the last one before it with the same words; itself if there is none. */
  private final int[] before;

  private Candidates(List<Sketch> pile) {
    this.pile = pile;
    this.first = new int[pile.size()];
    this.before = new int[pile.size()];
    Map<Long, Integer> last = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      Integer earlier = last.put(pile.get(i).fingerprint(), i);
      before[i] = earlier == null ? i : earlier;
      first[i] = earlier == null ? i : first[earlier];
    }
  }

  /**
   * The candidates of a pile, ascending.
   *
   * @param pile in order of time
   * @param leads a unit vector for the lead of each article
   * @param neighbours how many articles each is led to by rare words, and as many by its lead
   */
  static List<Pair> of(List<Sketch> pile, List<float[]> leads, int neighbours) {
    Candidates candidates = new Candidates(pile);
    return Stream.of(
            candidates.sameWords(),
            candidates.byRuns(),
            candidates.byFeatures(neighbours),
            candidates.byLead(leads, neighbours))
        .flatMapToLong(codes -> codes)
        .sorted()
        .distinct()
        .mapToObj(code -> new Pair((int) (code >>> 32), (int) code))
        .toList();
  }

  private static long code(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private boolean isFirst(int article) {
    return first[article] == article;
  }

  private LongStream sameWords() {
    return IntStream.range(0, first.length)
        .filter(i -> !isFirst(i))
        .boxed()
        .flatMapToLong(i -> LongStream.of(code(i, first[i]), code(i, before[i])));
  }

  private LongStream byRuns() {
    int sampled = pile.size() >= LARGE ? SAMPLED : 1;
    IntFunction<long[]> runs = i -> pile.get(i).runs().sorted();
    Postings postings = Postings.of(pile.size(), this.onlyFirst(runs), sampled);
    double least = (double) LEAST_SHARED / sampled;
    return each(
        postings,
        runs,
        (shared, i) -> {
          shared.count(i, sampled, /* popular= */ true, holders -> 1);
          return shared.reached(least);
        });
  }

  private LongStream byFeatures(int most) {
    IntFunction<long[]> features = i -> pile.get(i).features();
    Postings postings = Postings.of(pile.size(), this.onlyFirst(features), /* sampled= */ 1);
    return each(
        postings,
        features,
        (shared, i) -> {
          shared.count(
              i,
              /* sampled= */ 1,
              /* popular= */ false,
              holders -> Math.log((double) pile.size() / holders));
          return shared.best(most, LEAST_RARE);
        });
  }

  private IntFunction<long[]> onlyFirst(IntFunction<long[]> hashes) {
    return i -> isFirst(i) ? hashes.apply(i) : new long[0];
  }

  private LongStream byLead(List<float[]> leads, int most) {
    int[] firsts = IntStream.range(0, first.length).filter(this::isFirst).toArray();
    List<float[]> own = IntStream.of(firsts).mapToObj(leads::get).toList();
    List<int[]> nearest = NearestLeads.of(own, most);
    return IntStream.range(0, firsts.length)
        .boxed()
        .flatMapToLong(
            i -> IntStream.of(nearest.get(i)).mapToLong(j -> code(firsts[i], firsts[j])));
  }

  /** The partners that {@code find} names for each article, in chunks over all cores. */
  private LongStream each(Postings postings, IntFunction<long[]> hashes, Finder find) {
    int chunks = (pile.size() + CHUNK - 1) / CHUNK;
    return IntStream.range(0, chunks)
        .parallel()
        .boxed()
        .flatMapToLong(
            chunk -> {
              Shared shared = new Shared(postings, hashes, pile.size());
              return IntStream.range(chunk * CHUNK, Math.min(pile.size(), (chunk + 1) * CHUNK))
                  .filter(this::isFirst)
                  .boxed()
                  .flatMapToLong(
                      i -> IntStream.of(find.partners(shared, i)).mapToLong(j -> code(i, j)));
            });
  }

  /** Names the partners of an article. */
  private interface Finder {
    int[] partners(Shared shared, int article);
  }
}
