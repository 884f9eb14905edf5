package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.Explanation;

/**
 * Reports gathered into happenings by average linkage: the best pair first, a group takes another
 * only where the mean over all their pairs passes and no pair is refused.
 */
final class Clusters {
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
    Map<Long, Edge> edges = edges(told);
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
      if (to != from && passes(members.get(to), members.get(from), edges)) {
        members.get(from).forEach(one -> group.set(one, to));
        members.get(to).addAll(members.set(from, List.of()));
        joins.get(to).addAll(joins.set(from, List.of()));
        joins.get(to).add(edge.likeness());
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

  private Map<Long, Edge> edges(List<Told> told) {
    Map<Long, Edge> edges = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Optional<Explanation> score = likeness.find(told.get(i), told.get(j));
        if (score.isPresent()) {
          edges.put(key(i, j), new Edge(i, j, score.get()));
        }
      }
    }
    return edges;
  }

  private List<Edge> bestFirst(Map<Long, Edge> edges) {
    return edges.values().stream()
        .filter(edge -> edge.likeness().value() >= threshold)
        .sorted(
            Comparator.comparingDouble((Edge edge) -> -edge.likeness().value())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b))
        .toList();
  }

  private boolean passes(List<Integer> one, List<Integer> other, Map<Long, Edge> edges) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        Edge edge = edges.get(key(a, b));
        if (edge == null) {
          return false;
        }
        sum += edge.likeness().value();
      }
    }
    return sum / ((double) one.size() * other.size()) >= threshold;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }
}
