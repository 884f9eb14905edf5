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
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Origin;

/**
 * Puts every article into one family: follow its main origin, the main origin's main origin, and so
 * on to the end. Never the closure over all pairs, which would chain strangers together.
 */
final class Families {
  /** The best derivation first: directed, sure, covering much; ids decide ties. */
  private static final Comparator<Derivation> BEST =
      Comparator.comparing((Derivation d) -> d.origin() instanceof Origin.Inside ? 0 : 1)
          .thenComparing(d -> d.directed() ? 0 : 1)
          .thenComparing(d -> -d.strength().confidence().value())
          .thenComparing(d -> -d.strength().coverage())
          .thenComparing(d -> d.origin().key());

  /** Who takes less than this from another article has, in the main, a text of his own. */
  private static final double MAIN_COVERAGE = 0.3;

  private final Map<String, Origin> mains = new TreeMap<>();

  private Families(List<Derivation> derivations) {
    Map<String, Derivation> best = new TreeMap<>();
    for (Derivation each : derivations) {
      // Whoever quotes a text has a text of his own.
      boolean inside = each.origin() instanceof Origin.Inside;
      boolean little = inside && each.strength().coverage() < MAIN_COVERAGE;
      if (each.kind() != Kind.QUOTING && !little) {
        best.merge(each.copy(), each, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
      }
    }
    best.forEach((copy, derivation) -> mains.put(copy, derivation.origin()));
  }

  /** The families of the articles with those ids. */
  static List<Family> of(List<String> ids, List<Derivation> derivations) {
    Families families = new Families(derivations);
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

  /** Where the chain of main origins ends; a circle ends at the smallest id in it. */
  private Origin last(String id) {
    Set<String> seen = new LinkedHashSet<>();
    Origin here = new Origin.Inside(id);
    while (here instanceof Origin.Inside inside && mains.containsKey(inside.article())) {
      if (!seen.add(inside.article())) {
        return smallestOfCircle(inside.article());
      }
      here = mains.getOrDefault(inside.article(), here);
    }
    return here;
  }

  private Origin smallestOfCircle(String start) {
    String smallest = start;
    String at = start;
    do {
      Origin next = mains.getOrDefault(at, new Origin.Inside(start));
      at = next.key();
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
