package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unecho.model.Explanation;

/**
 * Reports gathered into happenings by average linkage: the best pair first, a group takes another
 * only where the mean over all their pairs passes and none of them is refused, or in a large pile
 * very few.
 */
final class Clusters {
  /**
   * Share of refused pairs at which two groups may still be one. Of a hundred reports of one day a
   * few are read wrongly; that must not tell a second happening. Small groups allow none.
   */
  private static final double REFUSED = 0.05;

  private final Likeness likeness;
  private final double threshold;

  Clusters(Likeness likeness, double threshold) {
    this.likeness = likeness;
    this.threshold = threshold;
  }

  /** Least mean likeness at which groups join. */
  double threshold() {
    return threshold;
  }

  /** Two reports and how alike they are. */
  private record Edge(int a, int b, Explanation likeness) {}

  /**
   * The reports of one happening.
   *
   * @param told the reports
   * @param joins why they are one, best first; empty for a single report
   */
  record Cluster(List<Told> told, List<Explanation> joins) {}

  /** Gathers reports; {@code told} must be sorted, so that ties fall the same way in every run. */
  List<Cluster> gather(List<Told> told) {
    List<Edge> edges = edges(told);
    Links links = new Links(edges);
    List<Integer> group = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    List<List<Explanation>> joins = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      group.add(i);
      members.add(new ArrayList<>(List.of(i)));
      joins.add(new ArrayList<>());
    }
    for (Edge edge : bestFirst(edges)) {
      int to = group.get(edge.a());
      int from = group.get(edge.b());
      long pairs = (long) members.get(to).size() * members.get(from).size();
      if (to != from && passes(links.between(to, from), pairs)) {
        members.get(from).forEach(one -> group.set(one, to));
        members.get(to).addAll(members.set(from, List.of()));
        joins.get(to).addAll(joins.set(from, List.of()));
        joins.get(to).add(edge.likeness());
        links.join(to, from);
      }
    }
    return clusters(told, members, joins);
  }

  private static List<Cluster> clusters(
      List<Told> told, List<List<Integer>> members, List<List<Explanation>> joins) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (!members.get(i).isEmpty()) {
        List<Told> reports = members.get(i).stream().sorted().map(told::get).toList();
        clusters.add(new Cluster(reports, List.copyOf(joins.get(i))));
      }
    }
    return clusters;
  }

  /** The pairs that are not refused; the rows are compared in parallel and kept in order. */
  private List<Edge> edges(List<Told> told) {
    likeness.prepare(told);
    return IntStream.range(0, told.size())
        .parallel()
        .boxed()
        .flatMap(i -> row(told, i).stream())
        .toList();
  }

  private List<Edge> row(List<Told> told, int i) {
    List<Edge> row = new ArrayList<>();
    for (int j = i + 1; j < told.size(); j++) {
      Optional<Explanation> score = likeness.find(told.get(i), told.get(j));
      if (score.isPresent()) {
        row.add(new Edge(i, j, score.get()));
      }
    }
    return row;
  }

  private List<Edge> bestFirst(List<Edge> edges) {
    return edges.stream()
        .filter(edge -> edge.likeness().value() >= threshold)
        .sorted(
            Comparator.comparingDouble((Edge edge) -> -edge.likeness().value())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b))
        .toList();
  }

  /** A refused pair has no likeness. */
  private boolean passes(Link link, long pairs) {
    return pairs - link.pairs() <= REFUSED * pairs && link.sum() / pairs >= threshold;
  }

  /**
   * What lies between two groups.
   *
   * @param sum of the likeness of their pairs
   * @param pairs that are not refused
   */
  private record Link(double sum, int pairs) {
    static final Link NONE = new Link(0, 0);

    Link with(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs);
    }
  }

  /**
   * The links of all groups; those of a joined group are the sums of its parts. Only asked by key,
   * so that their order is of no matter.
   */
  private static final class Links {
    private final Map<Integer, Map<Integer, Link>> byGroup = new HashMap<>();

    Links(Collection<Edge> edges) {
      for (Edge edge : edges) {
        put(edge.a(), edge.b(), new Link(edge.likeness().value(), 1));
      }
    }

    private void put(int one, int other, Link link) {
      byGroup.computeIfAbsent(one, key -> new HashMap<>()).put(other, link);
      byGroup.computeIfAbsent(other, key -> new HashMap<>()).put(one, link);
    }

    Link between(int one, int other) {
      return byGroup.getOrDefault(one, Map.of()).getOrDefault(other, Link.NONE);
    }

    void join(int to, int from) {
      Map<Integer, Link> taken = byGroup.getOrDefault(from, Map.of());
      byGroup.remove(from);
      taken.forEach(
          (other, link) -> {
            byGroup.computeIfAbsent(other, key -> new HashMap<>()).remove(from);
            if (other != to) {
              put(to, other, between(to, other).with(link));
            }
          });
    }
  }
}
