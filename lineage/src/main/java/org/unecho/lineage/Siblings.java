package org.unecho.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Wording;
import org.unecho.model.Derivation;

/**
 * Copies of one text are alike among themselves, too. A derivation that another explains is left
 * out: the copy has a closer origin, which covers as much of it, and the two origins carry one
 * text.
 */
final class Siblings {
  /** Coverages nearer than this are equal: a heading more or less. */
  private static final double AS_MUCH = 0.03;

  /** Among origins about as near, one known to be the origin stands first. */
  private static final double DIRECTED = 0.05;

  private Siblings() {}

  /**
   * A derivation and how near its origin is.
   *
   * @param derivation between articles of the pile
   * @param nearness share of the copy that is aligned, times how literal and how alike that is, and
   *     a little more where it is known to be the origin
   */
  record Found(Derivation derivation, double nearness) {
    static Found of(Derivation derivation, Alignment alignment) {
      double alike = (3 * Wording.literal(alignment) + alignment.similarity()) / 4;
      double known = derivation.directed() ? DIRECTED : 0;
      return new Found(derivation, alignment.coverage() * alike + known);
    }

    private String copy() {
      return derivation.copy();
    }

    private String origin() {
      return derivation.origin().key();
    }
  }

  /** Those of {@code all} that another explains. */
  static Set<Derivation> explained(List<Found> all) {
    Set<String> related = new TreeSet<>();
    Map<String, List<Found>> byCopy = new TreeMap<>();
    for (Found each : all) {
      related.add(each.copy() + "\n" + each.origin());
      byCopy.computeIfAbsent(each.copy(), key -> new ArrayList<>()).add(each);
    }
    return all.stream()
        .filter(
            each ->
                byCopy.getOrDefault(each.copy(), List.of()).stream()
                    .anyMatch(other -> explains(other, each, related)))
        .map(Found::derivation)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean explains(Found closer, Found each, Set<String> related) {
    String a = closer.origin();
    String b = each.origin();
    double covered = closer.derivation().strength().coverage();
    return !a.equals(b)
        && (related.contains(a + "\n" + b) || related.contains(b + "\n" + a))
        && covered >= each.derivation().strength().coverage() - AS_MUCH
        && closer.nearness() > each.nearness();
  }
}
