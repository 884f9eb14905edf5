package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.picture.influence.Answer.Path;

/**
 * The strongest ways from what is set to every node: best first, each node at most {@link #MOST}
 * times, never twice on one way (a bounded form of the search for k shortest paths, Jin Y. Yen,
 * 1971).
 */
final class Paths {
  /** More ways than this tell a reader no more. */
  private static final int MOST = 3;

  /** A claim of a claim of a claim … : longer chains are told by nobody. */
  private static final int LONGEST = 6;

  private final Graph graph;
  private final double[] clamped;
  private final List<List<Path>> found;

  private Paths(Graph graph, double[] clamped) {
    this.graph = graph;
    this.clamped = clamped;
    this.found =
        IntStream.range(0, clamped.length)
            .mapToObj(i -> (List<Path>) new ArrayList<Path>())
            .toList();
  }

  /** The ways to each node, by its place, strongest first. */
  static List<List<Path>> of(Graph graph, double[] clamped) {
    Paths paths = new Paths(graph, clamped);
    paths.search();
    return paths.found;
  }

  private void search() {
    PriorityQueue<Path> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Path path) -> -Math.abs(path.strength()))
                .thenComparing(path -> path.nodes().toString()));
    for (int i = 0; i < clamped.length; i++) {
      if (!Double.isNaN(clamped[i]) && clamped[i] != 0) {
        open.add(new Path(List.of(graph.nodes().get(i)), List.of(), clamped[i]));
      }
    }
    int[] times = new int[clamped.length];
    Arrays.fill(times, 0);
    while (!open.isEmpty()) {
      Path path = open.remove();
      int end = graph.place(path.nodes().get(path.nodes().size() - 1).id());
      if (times[end]++ >= MOST) {
        continue;
      }
      if (!path.edges().isEmpty()) {
        found.get(end).add(path);
      }
      if (path.edges().size() < LONGEST) {
        graph.leaving(end).forEach(edge -> extend(path, edge, open));
      }
    }
  }

  private void extend(Path path, Edge edge, PriorityQueue<Path> open) {
    int to = graph.place(edge.effect());
    boolean free = Double.isNaN(clamped[to]) && !path.nodes().contains(graph.nodes().get(to));
    if (free && edge.signed() != 0) {
      List<org.unecho.model.InfluenceMap.Node> nodes = new ArrayList<>(path.nodes());
      nodes.add(graph.nodes().get(to));
      List<Edge> edges = new ArrayList<>(path.edges());
      edges.add(edge);
      open.add(new Path(nodes, edges, path.strength() * edge.signed()));
    }
  }
}
