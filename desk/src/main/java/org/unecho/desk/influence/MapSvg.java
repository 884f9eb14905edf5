package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.desk.plain.Shown;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/** The map as a picture (SVG 1.1) that loads nothing and runs nothing. */
public final class MapSvg {
  /** More than this cannot be followed by eye; the strongest are drawn, and the number is told. */
  private static final int MOST_EDGES = 60;

  private static final int WIDTH = 190;
  private static final int HEIGHT = 46;
  private static final int ACROSS = 300;
  private static final int DOWN = 86;
  private static final int MARGIN = 40;
  private static final int TOP = 84;

  private static final String STYLE =
      """
        <style>text{font:12px sans-serif;fill:#111}.t{font-size:15px;font-weight:bold}
        rect{fill:#fff;stroke:#333}.goal{stroke-dasharray:6 3}.theatre{stroke-width:3}
        path{fill:none;stroke:#333}.lowers{stroke-dasharray:7 4}.none{stroke-dasharray:1 4}
        .n{font-size:11px;paint-order:stroke;stroke:#fff;stroke-width:4px}</style>
        <defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"
        orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#333;stroke:none"/></marker></defs>
      """;

  private final StringBuilder svg = new StringBuilder();
  private final Map<String, int[]> places = new TreeMap<>();
  private final Map<String, Integer> drawn = new TreeMap<>();

  private MapSvg() {}

  /** The picture; the same map gives the same bytes. */
  public static String write(InfluenceMap map) {
    return new MapSvg().draw(map);
  }

  private String draw(InfluenceMap map) {
    List<Edge> edges =
        map.edges().stream()
            .sorted(
                Comparator.comparingDouble((Edge edge) -> -edge.weight().value())
                    .thenComparing(Edge::id))
            .limit(MOST_EDGES)
            .sorted(Comparator.comparing(Edge::id))
            .toList();
    TreeSet<String> touched = new TreeSet<>();
    edges.forEach(edge -> touched.addAll(List.of(edge.cause(), edge.effect())));
    List<Node> nodes = map.nodes().stream().filter(n -> touched.contains(n.id())).toList();
    List<List<String>> layers = new Layers(nodes, edges).list();
    int rows = layers.stream().mapToInt(List::size).max().orElse(0);
    head(Math.max(2, layers.size()), Math.max(1, rows), edges.size(), map.edges().size());
    for (int i = 0; i < layers.size(); i++) {
      List<String> layer = layers.get(i);
      int offset = (rows - layer.size()) * DOWN / 2;
      for (int j = 0; j < layer.size(); j++) {
        places.put(layer.get(j), new int[] {MARGIN + i * ACROSS, TOP + offset + j * DOWN});
      }
    }
    Map<String, String> names = MapProse.names(map);
    edges.forEach(edge -> edge(edge, names));
    nodes.forEach(this::node);
    return svg.append("</svg>\n").toString();
  }

  private void head(int layers, int rows, int shown, int all) {
    int width = 2 * MARGIN + (layers - 1) * ACROSS + WIDTH;
    int height = TOP + MARGIN + (rows - 1) * DOWN + HEIGHT;
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d"
                + " %d\" role=\"img\" aria-labelledby=\"title\">\n  <title id=\"title\">What sources"
                + " claim to influence what</title>\n",
            width,
            height,
            width,
            height));
    svg.append(STYLE);
    text(MARGIN, 28, "t", "What sources claim to influence what");
    text(
        MARGIN,
        50,
        "n",
        "+ and solid: raises; - and dashed: lowers; 0 and dotted: does not change. "
            + (shown < all ? "The " + shown + " strongest of " + all + " are drawn." : ""));
  }

  private void text(int x, int y, String style, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "  <text x=\"%d\" y=\"%d\"%s>%s</text>\n",
            x,
            y,
            style.isEmpty() ? "" : " class=\"" + style + "\"",
            Escape.xml(words)));
  }

  private int[] place(String id) {
    return places.getOrDefault(id, new int[] {MARGIN, TOP});
  }

  private void edge(Edge edge, Map<String, String> names) {
    int[] from = place(edge.cause());
    int[] to = place(edge.effect());
    boolean forward = to[0] > from[0];
    int x1 = from[0] + (forward ? WIDTH : WIDTH / 2);
    int x2 = to[0] + (forward ? 0 : WIDTH / 2);
    int nth = drawn.merge(edge.cause() + '\0' + edge.effect(), 1, Integer::sum);
    int bend = (nth - 1) * 26;
    int y1 = from[1] + (forward ? HEIGHT / 2 : HEIGHT) + (forward ? (nth - 1) * 8 : 0);
    int y2 = to[1] + (forward ? HEIGHT / 2 : HEIGHT) + (forward ? (nth - 1) * 8 : 0);
    int lift = forward ? bend : 50 + bend;
    int middle = forward ? (x1 + x2) / 2 : 0;
    String way =
        forward
            ? "C%d %d %d %d %d %d".formatted(middle, y1 + lift, middle, y2 + lift, x2, y2)
            : "C%d %d %d %d %d %d".formatted(x1, y1 + lift, x2, y2 + lift, x2, y2);
    path(edge, names, "M%d %d%s".formatted(x1, y1, way));
    label(edge, (x1 + x2) / 2, (y1 + y2) / 2 + (3 * lift) / 4);
  }

  private void path(Edge edge, Map<String, String> names, String way) {
    String title =
        names.getOrDefault(edge.cause(), "")
            + " "
            + org.unecho.model.Hypothesis.Link.verb(edge.sign())
            + " "
            + names.getOrDefault(edge.effect(), "")
            + ": "
            + Holders.of(edge);
    svg.append(
        String.format(
            Locale.ROOT,
            "  <g><title>%s</title><path class=\"%s\" stroke-width=\"%.1f\" marker-end=\"url(#a)\""
                + " d=\"%s\"/></g>\n",
            Escape.xml(title),
            edge.sign().name().toLowerCase(Locale.ROOT),
            1 + 3 * edge.weight().value(),
            way));
  }

  private void label(Edge edge, int x, int y) {
    String holder = edge.claims().get(0).holder();
    String words =
        MapProse.sign(edge) + " " + (holder.isEmpty() ? "article" : Shown.brief(holder, 22));
    text(Math.max(4, x - 50), y - 4, "n", words);
  }

  private void node(Node node) {
    int[] at = place(node.id());
    svg.append(
        String.format(
            Locale.ROOT,
            "  <g><title>%s</title><rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                + " rx=\"6\"/></g>\n",
            Escape.xml(String.join(" | ", node.phrases())),
            node.kind().word(),
            at[0],
            at[1],
            WIDTH,
            HEIGHT));
    List<String> lines = wrapped(Shown.brief(node.name(), 52));
    for (int i = 0; i < lines.size(); i++) {
      text(at[0] + 8, at[1] + (lines.size() == 1 ? 28 : 20) + i * 16, "", lines.get(i));
    }
  }

  private static List<String> wrapped(String name) {
    if (name.length() <= 27) {
      return List.of(name);
    }
    int space = name.lastIndexOf(' ', 27);
    int cut = space > 8 ? space : Math.min(27, name.length());
    List<String> lines = new ArrayList<>();
    lines.add(name.substring(0, cut).strip());
    lines.add(Shown.brief(name.substring(cut).strip(), 26));
    return lines;
  }
}
