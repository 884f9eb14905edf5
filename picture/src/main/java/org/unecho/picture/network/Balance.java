package org.unecho.picture.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Network.Triangle;
import org.unecho.model.Tie;

/**
 * Structural balance (Cartwright and Harary, "Structural balance: a generalization of Heider's
 * theory", Psychological Review 63, 1956), for cycles of three: a triangle balances if an even
 * number of its signs is negative.
 */
final class Balance {
  private final SortedMap<String, SortedMap<String, Integer>> signs = new TreeMap<>();

  private Balance() {}

  /** All triangles of the signed graph of {@code ties}, sorted by their actors. */
  static List<Triangle> triangles(List<Tie> ties) {
    Balance balance = new Balance();
    balance.sum(ties).forEach(balance::edge);
    return balance.triangles();
  }

  private void edge(List<String> pair, double sum) {
    if (sum != 0) {
      signs.computeIfAbsent(pair.get(0), key -> new TreeMap<>()).put(pair.get(1), sum > 0 ? 1 : -1);
    }
  }

  /** The sum of both directions; what texts state of the two goes before what they do. */
  private Map<List<String>, Double> sum(List<Tie> ties) {
    SortedMap<String, List<String>> pairs = new TreeMap<>();
    SortedMap<String, Double> deeds = new TreeMap<>();
    SortedMap<String, Double> stated = new TreeMap<>();
    for (Tie tie : ties) {
      List<String> pair = new TreeSet<>(Set.of(tie.from(), tie.to())).stream().toList();
      String key = String.join("\0", pair);
      pairs.put(key, pair);
      (tie.kind() == Tie.Kind.DEEDS ? deeds : stated).merge(key, tie.score(), Double::sum);
    }
    Map<List<String>, Double> sums = new java.util.LinkedHashMap<>();
    pairs.forEach(
        (key, pair) -> sums.put(pair, stated.getOrDefault(key, deeds.getOrDefault(key, 0.0))));
    return sums;
  }

  private List<Triangle> triangles() {
    List<Triangle> triangles = new java.util.ArrayList<>();
    signs.forEach(
        (a, ofA) ->
            ofA.forEach(
                (b, ab) ->
                    signs
                        .getOrDefault(b, new TreeMap<>())
                        .forEach(
                            (c, bc) -> {
                              Integer ac = ofA.get(c);
                              if (ac != null) {
                                triangles.add(
                                    new Triangle(
                                        List.of(a, b, c), List.of(ab, ac, bc), ab * ac * bc > 0));
                              }
                            })));
    return List.copyOf(triangles);
  }
}
