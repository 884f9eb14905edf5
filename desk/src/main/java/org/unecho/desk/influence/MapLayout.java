package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/**
 * Where the nodes of a map stand: what hangs together stands together, the largest part first, and
 * parts side by side as far as the page is wide, so that pairs come last in columns.
 */
final class MapLayout {
  static final int WIDTH = 200;
  static final int HEIGHT = 60;

  /** From layer to layer; what is between two boxes holds the label of an edge. */
  static final int ACROSS = 370;

  static final int DOWN = 86;
  static final int MARGIN = 40;
  static final int TOP = 84;
  private static final int BETWEEN = 60;

  /** Three pairs side by side: about what a screen shows. */
  private static final int PAGE = 3 * (ACROSS + WIDTH) + 2 * BETWEEN;

  private final Map<String, int[]> places = new TreeMap<>();
  private int right = 2 * (ACROSS + WIDTH);
  private int bottom = TOP + HEIGHT;

  /** Nodes that edges connect, in layers from causes to effects. */
  private record Part(int size, List<List<String>> layers) {
    int wide() {
      return (layers.size() - 1) * ACROSS + WIDTH;
    }

    int rows() {
      return layers.stream().mapToInt(List::size).max().orElse(0);
    }

    String first() {
      return layers.get(0).get(0);
    }
  }

  MapLayout(List<Node> nodes, List<Edge> edges) {
    List<Part> parts = parts(nodes, edges);
    int page = Math.max(PAGE, parts.stream().mapToInt(Part::wide).max().orElse(0));
    int x = 0;
    int y = TOP;
    int high = 0;
    boolean pairs = false;
    for (Part part : parts) {
      boolean firstPair = !pairs && part.size() <= 2;
      pairs |= firstPair;
      if (x > 0 && (firstPair || x + part.wide() > page)) {
        y += high;
        x = 0;
        high = 0;
      }
      put(part, MARGIN + x, y);
      x += part.wide() + BETWEEN;
      high = Math.max(high, part.rows() * DOWN);
    }
  }

  private void put(Part part, int left, int top) {
    for (int i = 0; i < part.layers().size(); i++) {
      List<String> layer = part.layers().get(i);
      int offset = (part.rows() - layer.size()) * DOWN / 2;
      for (int j = 0; j < layer.size(); j++) {
        places.put(layer.get(j), new int[] {left + i * ACROSS, top + offset + j * DOWN});
      }
    }
    right = Math.max(right, left + part.wide());
    bottom = Math.max(bottom, top + part.rows() * DOWN);
  }

  private static List<Part> parts(List<Node> nodes, List<Edge> edges) {
    Map<String, TreeSet<String>> partOf = new TreeMap<>();
    nodes.forEach(node -> partOf.put(node.id(), new TreeSet<>(List.of(node.id()))));
    for (Edge edge : edges) {
      TreeSet<String> joined = new TreeSet<>(partOf.getOrDefault(edge.cause(), new TreeSet<>()));
      joined.addAll(partOf.getOrDefault(edge.effect(), new TreeSet<>()));
      joined.forEach(id -> partOf.put(id, joined));
    }
    List<Part> parts = new ArrayList<>();
    for (TreeSet<String> ids : new java.util.LinkedHashSet<>(partOf.values())) {
      List<Node> inside = nodes.stream().filter(node -> ids.contains(node.id())).toList();
      List<Edge> between = edges.stream().filter(edge -> ids.contains(edge.cause())).toList();
      parts.add(new Part(ids.size(), new Layers(inside, between).list()));
    }
    parts.sort(Comparator.comparingInt((Part part) -> -part.size()).thenComparing(Part::first));
    return parts;
  }

  /** The left upper corner of a node's box. */
  int[] place(String id) {
    return places.getOrDefault(id, new int[] {MARGIN, TOP});
  }

  int width() {
    return right + MARGIN;
  }

  int height() {
    return bottom + MARGIN;
  }
}
