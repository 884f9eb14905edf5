package org.unecho.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies of one text are alike among themselves, too. A link that another explains is left out: the
 * copy has a closer origin, which covers as much of it, and the two origins carry one text.
 */
final class Siblings {
  /** Coverages nearer than this are equal: a heading more or less. */
  private static final double AS_MUCH = 0.03;

  /** Of two origins about as near, the one from which the other takes stands first. */
  private static final double AS_NEAR = 0.04;

  /** Among origins about as near, one known to be the origin stands first. */
  private static final double DIRECTED = 0.05;

  private Siblings() {}

  /** Those of {@code all} that no other explains, in their order; at least one for each copy. */
  static <T extends Linked> List<T> unexplained(List<T> all) {
    Set<String> takes = new HashSet<>();
    Map<String, List<Link>> byCopy = new TreeMap<>();
    for (Linked each : all) {
      Link link = each.link();
      takes.add(key(link.copy(), link.origin().key()));
      byCopy.computeIfAbsent(link.copy(), key -> new ArrayList<>()).add(link);
    }
    Set<Link> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Link> links : byCopy.values()) {
      List<Link> own =
          links.stream()
              .filter(each -> links.stream().noneMatch(other -> explains(other, each, takes)))
              .toList();
      kept.addAll(own);
      if (own.isEmpty()) {
        links.stream().max(Comparator.comparingDouble(Siblings::near)).ifPresent(kept::add);
      }
    }
    return all.stream().filter(each -> kept.contains(each.link())).toList();
  }

  /** Something that has a link. */
  interface Linked {
    Link link();
  }

  private static String key(String copy, String origin) {
    return copy + "\n" + origin;
  }

  private static boolean explains(Link closer, Link each, Set<String> takes) {
    String a = closer.origin().key();
    String b = each.origin().key();
    if (a.equals(b) || closer.coverage() < each.coverage() - AS_MUCH) {
      return false;
    }
    double nearer = near(closer) - near(each);
    return (takes.contains(key(b, a)) && nearer > -AS_NEAR)
        || (takes.contains(key(a, b)) && nearer > AS_NEAR);
  }

  private static double near(Link link) {
    return link.nearness() + (link.directed() ? DIRECTED : 0);
  }
}
