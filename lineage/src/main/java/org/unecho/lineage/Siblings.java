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
import java.util.stream.Stream;

/**
 * Copies of one text are alike among themselves, too: of forty prints of a dispatch each two are
 * verified. Told of each copy are the links that no other explains (it has no closer origin that
 * covers as much of it and carries the same text), the few nearest where nobody can say which of
 * them it was made from, and the text with which its line begins, so that what it changed is told
 * against that, too.
 */
final class Siblings {
  /** Shares of a copy that differ by less are equal: a line that stands all over the pile. */
  private static final double AS_MUCH = 0.01;

  /** Of two origins about as near, the one from which the other takes stands first. */
  private static final double AS_NEAR = 0.04;

  /** Among origins about as near, one known to be the origin stands first. */
  private static final double DIRECTED = 0.05;

  /**
   * Origins whose nearness differs by less cannot be told apart: a word in twenty. Set on a
   * generated pile of 20,000, where with a word in fifty .0026 more of the links to the article
   * that a copy was made from stay untold, for a twelfth fewer links.
   */
  private static final double SAME = 0.05;

  /** So many of those: more would only repeat one another. */
  private static final int MOST_SAME = 4;

  private Siblings() {}

  /** Those of {@code all} that are told, in their order; at least one for each copy. */
  static <T extends Linked> List<T> told(List<T> all) {
    Set<String> takes = new HashSet<>();
    Map<String, List<Link>> byCopy = new TreeMap<>();
    Set<String> copies = new HashSet<>();
    for (Linked each : all) {
      Link link = each.link();
      if (Families.isMain(link)) {
        copies.add(link.copy());
      }
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
      links.stream().max(Comparator.comparingDouble(Siblings::near)).ifPresent(kept::add);
      links.stream()
          .filter(kept::contains)
          .flatMap(each -> asNear(links, each))
          .toList()
          .forEach(kept::add);
      links.stream().filter(each -> !copies.contains(each.origin().key())).forEach(kept::add);
    }
    return all.stream().filter(each -> kept.contains(each.link())).toList();
  }

  /**
   * Those that cannot be told from {@code one}: the nearest first, among equals the earliest. None
   * of unknown direction stands beside one that is known to be an origin.
   */
  private static Stream<Link> asNear(List<Link> links, Link one) {
    double share = one.nearness().share();
    return links.stream()
        .filter(each -> each.directed() || !one.directed())
        .filter(each -> Math.abs(near(each) - near(one)) <= SAME)
        .filter(each -> Math.abs(each.nearness().share() - share) <= AS_MUCH)
        .sorted(Comparator.comparingDouble(each -> -near(each)))
        .limit(MOST_SAME);
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
    if (a.equals(b) || closer.nearness().share() < each.nearness().share() - AS_MUCH) {
      return false;
    }
    double nearer = near(closer) - near(each);
    return (takes.contains(key(b, a)) && nearer > -AS_NEAR)
        || (takes.contains(key(a, b)) && nearer > AS_NEAR);
  }

  private static double near(Link link) {
    return link.nearness().value() + (link.directed() ? DIRECTED : 0);
  }
}
