package org.unecho.lineage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Origin;

/**
 * Puts every article into one family: follow its main origin, the main origin's main origin, and so
 * on, as long as its text came along. Never the closure over all pairs, which would chain strangers
 * together. An article that took another's own words from a patchwork has the patchwork for its
 * origin, though the patchwork itself belongs elsewhere.
 */
final class Families {
  /** The best link first: directed, in the pile, sure, covering much; ids decide ties. */
  private static final Comparator<Link> BEST =
      Comparator.comparing((Link link) -> link.directed() ? 0 : 1)
          .thenComparing(link -> link.isInside() ? 0 : 1)
          .thenComparing(link -> -link.confidence())
          .thenComparing(link -> -link.coverage())
          .thenComparing(link -> link.origin().key());

  /** Who takes less than this from another article has, in the main, a text of his own. */
  private static final double MAIN_COVERAGE = 0.3;

  private final Map<String, Link> mains = new TreeMap<>();

  private Families(List<Link> links) {
    for (Link each : links) {
      // Whoever quotes a text has a text of his own.
      if (each.kind() != Kind.QUOTING && isMain(each)) {
        mains.merge(each.copy(), each, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
      }
    }
  }

  /** Whether it takes so much that it decides the article's family; of a text outside: always. */
  static boolean isMain(Link link) {
    return !link.isInside() || link.coverage() >= MAIN_COVERAGE;
  }

  /** The families of the articles with those ids. */
  static List<Family> of(List<String> ids, List<Link> links) {
    Families families = new Families(links);
    Map<String, Origin> origins = new LinkedHashMap<>();
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String id : ids.stream().sorted().toList()) {
      Origin origin = families.last(id);
      origins.put(origin.key(), origin);
      members.computeIfAbsent(origin.key(), key -> new ArrayList<>()).add(id);
    }
    List<Family> result = new ArrayList<>();
    origins.forEach(
        (key, origin) ->
            result.add(new Family(id(key), origin, members.getOrDefault(key, List.of()))));
    result.sort(Comparator.comparing((Family family) -> family.articles().get(0)));
    return result;
  }

  /**
   * Where the chain of main origins ends; a circle ends at the smallest id in it. The chain is left
   * where what the article took is the intermediate article's own.
   */
  private Origin last(String id) {
    Set<String> seen = new LinkedHashSet<>();
    Origin here = new Origin.Inside(id);
    Trail trail = new Trail(List.of());
    Link next = mains.get(id);
    while (next != null && (seen.isEmpty() || trail.leadsOn(next))) {
      if (!seen.add(here.key())) {
        return smallestOfCircle(here.key());
      }
      trail = seen.size() == 1 ? Trail.of(next) : trail.along(next);
      here = next.origin();
      next = mains.get(here.key());
    }
    return here;
  }

  private Origin smallestOfCircle(String start) {
    String smallest = start;
    String at = start;
    do {
      Link next = mains.get(at);
      at = next == null ? start : next.origin().key();
      smallest = at.compareTo(smallest) < 0 ? at : smallest;
    } while (!at.equals(start));
    return new Origin.Inside(smallest);
  }

  private static String id(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "f" + HexFormat.of().formatHex(hash).substring(0, 11);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
