package org.unecho.desk.influence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/**
 * Places nodes in layers from causes to effects; within a layer by the mean place of their
 * neighbours, a few times over (K. Sugiyama, S. Tagawa and M. Toda, <i>Methods for Visual
 * Understanding of Hierarchical System Structures</i>, 1981, simplified).
 */
final class Layers {
  private static final int SWEEPS = 4;

  private final List<List<String>> layers = new ArrayList<>();
  private final Map<String, Integer> layerOf = new LinkedHashMap<>();

  Layers(List<Node> nodes, List<Edge> edges) {
    Map<String, Integer> waiting = new TreeMap<>();
    nodes.forEach(node -> waiting.put(node.id(), 0));
    edges.forEach(edge -> waiting.merge(edge.effect(), 1, Integer::sum));
    Deque<String> open = new ArrayDeque<>();
    while (layerOf.size() < nodes.size()) {
      // Where only cycles are left, the node with the fewest open causes begins.
      String start =
          waiting.entrySet().stream()
              .filter(each -> !layerOf.containsKey(each.getKey()))
              .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElseThrow();
      layerOf.put(start, 0);
      open.add(start);
      while (!open.isEmpty()) {
        String at = open.remove();
        for (Edge edge : edges) {
          if (edge.cause().equals(at) && !layerOf.containsKey(edge.effect())) {
            layerOf.put(edge.effect(), layerOf.getOrDefault(at, 0) + 1);
            open.add(edge.effect());
          }
        }
      }
    }
    layerOf.forEach((id, layer) -> layer(layer).add(id));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sort(edges);
    }
  }

  private List<String> layer(int number) {
    while (layers.size() <= number) {
      layers.add(new ArrayList<>());
    }
    return layers.get(number);
  }

  private void sort(List<Edge> edges) {
    Map<String, Double> place = new TreeMap<>();
    for (List<String> layer : layers) {
      for (String id : layer) {
        place.put(id, (layer.indexOf(id) + 0.5) / layer.size());
      }
    }
    for (List<String> layer : layers) {
      Map<String, Double> wanted = new TreeMap<>();
      for (String id : layer) {
        wanted.put(
            id,
            edges.stream()
                .filter(e -> e.cause().equals(id) || e.effect().equals(id))
                .mapToDouble(
                    e -> place.getOrDefault(e.cause().equals(id) ? e.effect() : e.cause(), 0.5))
                .average()
                .orElse(0.5));
      }
      layer.sort(
          Comparator.comparingDouble((String id) -> wanted.getOrDefault(id, 0.5))
              .thenComparing(id -> id));
    }
  }

  List<List<String>> list() {
    return layers;
  }
}
