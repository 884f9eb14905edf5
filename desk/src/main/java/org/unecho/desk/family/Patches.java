package org.unecho.desk.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;

/** Finds articles that are made from the texts of several families. */
final class Patches {
  /** Less than this is a shared sentence, not a part of the article; set by hand. */
  private static final double LEAST = 0.1;

  private final Map<String, Family> families = new TreeMap<>();

  private Patches(Lineage lineage) {
    for (Family family : lineage.families()) {
      family.articles().forEach(article -> families.put(article, family));
    }
  }

  static List<Patchwork> in(Lineage lineage) {
    Patches patches = new Patches(lineage);
    Map<String, List<Derivation>> byCopy = new TreeMap<>();
    for (Derivation each : lineage.derivations()) {
      if (each.kind() != Kind.QUOTING && each.strength().coverage() > 0) {
        byCopy.computeIfAbsent(each.copy(), key -> new ArrayList<>()).add(each);
      }
    }
    List<Patchwork> found = new ArrayList<>();
    byCopy.forEach(
        (copy, derivations) -> {
          List<Patchwork.Share> shares = patches.shares(derivations);
          if (shares.size() > 1) {
            found.add(new Patchwork(copy, shares));
          }
        });
    return found;
  }

  private List<Patchwork.Share> shares(List<Derivation> derivations) {
    Map<String, List<Derivation>> byFamily = new TreeMap<>();
    for (Derivation each : derivations) {
      byFamily.computeIfAbsent(family(each), key -> new ArrayList<>()).add(each);
    }
    List<List<Derivation>> ordered = new ArrayList<>(byFamily.values());
    // The list is sorted by key; sorting is stable, so ties stay in that order.
    ordered.sort(Comparator.comparing(group -> -best(group).strength().coverage()));
    BitSet taken = new BitSet();
    List<Patchwork.Share> shares = new ArrayList<>();
    for (List<Derivation> group : ordered) {
      double share = newly(group, taken);
      if (share >= LEAST) {
        shares.add(new Patchwork.Share(best(group).origin(), share));
      }
    }
    shares.sort(Comparator.comparing(share -> -share.share()));
    return shares;
  }

  private static Derivation best(List<Derivation> group) {
    Derivation best = group.get(0);
    for (Derivation each : group) {
      best = each.strength().coverage() > best.strength().coverage() ? each : best;
    }
    return best;
  }

  /** The share of the article that this family gives and none before it gave. */
  private static double newly(List<Derivation> group, BitSet taken) {
    BitSet here = new BitSet();
    for (Derivation each : group) {
      each.alignment().forEach(aligned -> here.set(aligned.copy().start(), aligned.copy().end()));
    }
    here.andNot(taken);
    taken.or(here);
    Derivation best = best(group);
    BitSet whole = new BitSet();
    for (Aligned aligned : best.alignment()) {
      whole.set(aligned.copy().start(), aligned.copy().end());
    }
    double body = whole.cardinality() / best.strength().coverage();
    return body == 0 ? 0 : Math.min(1, here.cardinality() / body);
  }

  private String family(Derivation derivation) {
    Origin origin = derivation.origin();
    Family family = families.get(origin.key());
    return origin instanceof Origin.Inside && family != null ? family.origin().key() : origin.key();
  }
}
