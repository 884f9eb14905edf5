package org.unecho.lineage;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** Among origins about as near, one known to be the origin stands first. */
  private static final double DIRECTED = 0.05;

  private Siblings() {}

  /** Those of {@code all} that no other explains, in their order. */
  static <T extends Linked> List<T> unexplained(List<T> all) {
    Set<String> related = new HashSet<>();
    Map<String, List<Link>> byCopy = new TreeMap<>();
    for (Linked each : all) {
      Link link = each.link();
      related.add(key(link.copy(), link.origin().key()));
      byCopy.computeIfAbsent(link.copy(), key -> new ArrayList<>()).add(link);
    }
    return all.stream()
        .filter(
            each ->
                byCopy.getOrDefault(each.link().copy(), List.of()).stream()
                    .noneMatch(other -> explains(other, each.link(), related)))
        .toList();
  }

  /** Something that has a link. */
  interface Linked {
    Link link();
  }

  private static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
  }

  private static boolean explains(Link closer, Link each, Set<String> related) {
    String a = closer.origin().key();
    String b = each.origin().key();
    return !a.equals(b)
        && closer.coverage() >= each.coverage() - AS_MUCH
        && near(closer) > near(each)
        && related.contains(key(a, b));
  }

  private static double near(Link link) {
    return link.nearness() + (link.directed() ? DIRECTED : 0);
  }
}
