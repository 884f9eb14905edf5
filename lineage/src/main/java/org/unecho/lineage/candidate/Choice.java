package org.unecho.lineage.candidate;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The pairs of a pile that are compared in meaning, and the sentences that this takes.
 *
 * <p>The bars were set on likenesses as measured: in generated piles and in a real pile of six
 * hundred articles all copies reached .37 or more, copies through another translation .19 or more
 * even where they were abridged, shuffled and mixed with other prose; of the other candidates of
 * one event nine in ten stayed below .29.
 */
public final class Choice {
  /** From here on a pair is compared. */
  private static final double ALIKE = 0.36;

  /** Less is compared only if nothing else is nearer to one of the two ... */
  private static final double HARDLY_ALIKE = 0.18;

  /** ... and its matches stand out so far from the next best. */
  private static final double STANDING_OUT = 0.15;

  /**
   * From so many articles on, what is plain from the words alone gets no vectors: half a million
   * sentences would take an hour.
   */
  private static final int LARGE = 20_000;

  private static final double PLAIN_IN_LARGE = 0.6;

  private static final Needed NOTHING = new Needed(new BitSet(), new BitSet());

  private final List<Pair> pairs;
  private final Map<Pair, Needed> needed;

  private Choice(List<Pair> pairs, Map<Pair, Needed> needed) {
    this.pairs = pairs;
    this.needed = needed;
  }

  /** Every pair of {@code size} articles, ascending. */
  public static List<Pair> all(int size) {
    return IntStream.range(0, size)
        .boxed()
        .flatMap(i -> IntStream.range(i + 1, size).mapToObj(j -> new Pair(i, j)))
        .toList();
  }

  /**
   * Chooses among the candidates of a pile.
   *
   * @param pile in order of time
   * @param leads a unit vector for the lead of each article
   * @param neighbours how many articles each is led to by rare words, and as many by its lead
   */
  public static Choice of(List<Sketch> pile, List<float[]> leads, int neighbours) {
    Gate gate = Gate.of(pile);
    boolean large = pile.size() >= LARGE;
    double bar = large ? ALIKE : HARDLY_ALIKE;
    List<Gate.Look> looks =
        Candidates.of(pile, leads, neighbours).parallelStream()
            .map(pair -> gate.look(pair, bar))
            .filter(look -> look.likeness() >= bar)
            .toList();
    Set<Pair> nearest = large ? Set.of() : nearest(looks);
    List<Pair> pairs =
        looks.stream()
            .filter(look -> large || look.likeness() >= ALIKE || nearest.contains(look.pair()))
            .map(Gate.Look::pair)
            .toList();
    Map<Pair, Needed> needed = new ConcurrentHashMap<>();
    looks.parallelStream()
        .filter(look -> !large || look.likeness() < PLAIN_IN_LARGE)
        .map(Gate.Look::pair)
        .filter(pair -> large || Collections.binarySearch(pairs, pair) >= 0)
        .forEach(pair -> needed.put(pair, gate.needed(pair)));
    return new Choice(pairs, needed);
  }

  /** For each article the pair that stands out most of those that are hardly alike. */
  private static Set<Pair> nearest(List<Gate.Look> looks) {
    Map<Integer, Gate.Look> best = new TreeMap<>();
    Comparator<Gate.Look> order =
        Comparator.comparingDouble(Gate.Look::gain)
            .thenComparing(Gate.Look::pair, Comparator.reverseOrder());
    for (Gate.Look look : looks) {
      if (look.likeness() < ALIKE && look.gain() >= STANDING_OUT) {
        for (int place : List.of(look.pair().first(), look.pair().second())) {
          best.merge(place, look, (a, b) -> order.compare(a, b) >= 0 ? a : b);
        }
      }
    }
    Set<Pair> nearest = new HashSet<>();
    best.values().forEach(look -> nearest.add(look.pair()));
    return nearest;
  }

  /** The chosen pairs, ascending. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The sentences of a chosen pair that need a vector; none if all is plain from the words. */
  public Needed needed(Pair pair) {
    return needed.getOrDefault(pair, NOTHING);
  }

  /** By place the sentences that any chosen pair needs. */
  public Map<Integer, BitSet> needed() {
    Map<Integer, BitSet> all = new TreeMap<>();
    for (Pair pair : pairs) {
      Needed each = needed(pair);
      all.computeIfAbsent(pair.first(), key -> new BitSet()).or(each.left());
      all.computeIfAbsent(pair.second(), key -> new BitSet()).or(each.right());
    }
    return all;
  }
}
