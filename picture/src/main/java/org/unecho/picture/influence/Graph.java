package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/** A map with numbers in place of ids. */
final class Graph {
  private final List<Node> nodes;
  private final List<Edge> edges;
  private final Map<String, Integer> place = new HashMap<>();
  private final List<List<Edge>> leaving = new ArrayList<>();

  Graph(InfluenceMap map) {
    this.nodes = map.nodes();
    this.edges = map.edges();
    for (Node node : nodes) {
      place.put(node.id(), place.size());
      leaving.add(new ArrayList<>());
    }
    edges.forEach(edge -> leaving.get(place(edge.cause())).add(edge));
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  int place(String id) {
    Integer at = place.get(id);
    if (at == null) {
      throw new IllegalArgumentException("a node of the map is wanted, but was " + id);
    }
    return at;
  }

  Node node(String id) {
    return nodes.get(place(id));
  }

  List<Edge> leaving(int node) {
    return leaving.get(node);
  }

  /** The update with the weight that {@code signed} gives each edge. */
  StateUpdate update(ToDoubleFunction<Edge> signed) {
    int[] causes = edges.stream().mapToInt(edge -> place(edge.cause())).toArray();
    int[] effects = edges.stream().mapToInt(edge -> place(edge.effect())).toArray();
    return StateUpdate.of(
        nodes.size(), causes, effects, edges.stream().mapToDouble(signed).toArray());
  }
}
