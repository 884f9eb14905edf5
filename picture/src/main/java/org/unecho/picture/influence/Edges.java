package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Verdict;
import org.unecho.picture.words.StableId;

/** Gathers claims between two nodes into edges, one for each sign. */
final class Edges {
  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final Map<String, Ends> ends = new TreeMap<>();

  private record Ends(String cause, String effect, Sign sign) {}

  /**
   * Adds a claim; what is said to act upon itself is left out, it would only tell of our merging.
   */
  void add(String cause, String effect, Sign sign, Claim claim) {
    if (!cause.equals(effect)) {
      String key = cause + '\0' + effect + '\0' + sign;
      ends.put(key, new Ends(cause, effect, sign));
      claims.computeIfAbsent(key, first -> new ArrayList<>()).add(claim);
    }
  }

  /** The edges, sorted by cause, effect, sign. */
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    ends.forEach((key, between) -> edges.add(edge(between, claims.getOrDefault(key, List.of()))));
    edges.sort(
        Comparator.comparing(Edge::cause).thenComparing(Edge::effect).thenComparing(Edge::sign));
    return List.copyOf(edges);
  }

  private Edge edge(Ends between, List<Claim> unsorted) {
    List<Claim> sorted =
        unsorted.stream().sorted(Comparator.comparing(Claim::at)).distinct().toList();
    return new Edge(
        StableId.of("influence", between.cause(), between.effect(), between.sign().name()),
        between.cause(),
        between.effect(),
        between.sign(),
        sorted,
        corroboration(sorted, isContested(between)),
        EdgeWeights.of(sorted));
  }

  private boolean isContested(Ends between) {
    return ends.values().stream()
        .anyMatch(
            other ->
                other.sign() != between.sign()
                    && other.cause().equals(between.cause())
                    && other.effect().equals(between.effect()));
  }

  private static Corroboration corroboration(List<Claim> claims, boolean contested) {
    Map<String, List<Claim>> byOrigin = new TreeMap<>();
    claims.forEach(c -> byOrigin.computeIfAbsent(c.origin(), key -> new ArrayList<>()).add(c));
    List<Explanation> parts = new ArrayList<>();
    byOrigin.forEach(
        (origin, at) ->
            parts.add(
                new Explanation(
                    1,
                    "origin " + origin + ", in articles " + String.join(", ", articles(at)),
                    List.of(),
                    at.stream().map(Claim::at).toList())));
    int origins = byOrigin.size();
    String how = origins == 1 ? "one independent origin" : origins + " independent origins";
    Verdict verdict = origins >= 2 ? Verdict.CORROBORATED : Verdict.SINGLE_ORIGIN;
    List<Explanation> why = new ArrayList<>();
    why.add(new Explanation(origins, how, parts, List.of()));
    if (contested) {
      why.add(Explanation.of(1, "somebody claims otherwise"));
    }
    return new Corroboration(
        List.copyOf(byOrigin.keySet()), contested ? Verdict.DISPUTED : verdict, why);
  }

  private static java.util.Set<String> articles(List<Claim> claims) {
    TreeSet<String> ids = new TreeSet<>();
    claims.forEach(claim -> ids.add(claim.at().article()));
    return ids;
  }
}
