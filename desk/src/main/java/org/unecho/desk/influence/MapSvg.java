package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.desk.plain.Escape;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/** The map as a picture (SVG 1.1) that loads nothing and runs nothing. */
public final class MapSvg {
  /** More than this cannot be followed by eye; the strongest are drawn, and the number is told. */
  private static final int MOST_EDGES = 40;

  /** So many letters of a name fit in a line of a box, and so many lines. */
  private static final int LETTERS = 26;

  private static final int LINES = 3;

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
  private final Labels labels = new Labels();
  private final Map<String, Integer> drawn = new TreeMap<>();

  private final InfluenceMap map;
  private final List<Edge> edges;
  private final List<Node> nodes;
  private final MapLayout layout;

  private MapSvg(InfluenceMap map) {
    this.map = map;
    this.edges =
        map.edges().stream()
            .sorted(
                Comparator.comparingDouble((Edge edge) -> -edge.weight().value())
                    .thenComparing(edge -> holder(edge).isEmpty())
                    .thenComparing(Edge::id))
            .limit(MOST_EDGES)
            .sorted(Comparator.comparing(Edge::id))
            .toList();
    TreeSet<String> touched = new TreeSet<>();
    edges.forEach(edge -> touched.addAll(List.of(edge.cause(), edge.effect())));
    this.nodes = map.nodes().stream().filter(n -> touched.contains(n.id())).toList();
    this.layout = new MapLayout(nodes, edges);
  }

  /** The picture; the same map gives the same bytes. */
  public static String write(InfluenceMap map) {
    return new MapSvg(map).draw();
  }

  private String draw() {
    head(layout.width(), layout.height());
    Map<String, String> names = MapProse.names(map);
    for (Node node : nodes) {
      int[] at = layout.place(node.id());
      labels.take(at[0], at[1], MapLayout.WIDTH, MapLayout.HEIGHT);
    }
    StringBuilder said = new StringBuilder();
    edges.forEach(edge -> said.append(edge(edge, names)));
    nodes.forEach(this::node);
    return svg.append(said).append("</svg>\n").toString();
  }

  private void head(int width, int height) {
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
    int left = map.edges().size() - edges.size();
    String bound =
        left == 0
            ? ""
            : " The "
                + edges.size()
                + " strongest claims are drawn; "
                + left
                + (left == 1 ? " is not." : " are not.");
    svg.append(text(MapLayout.MARGIN, 28, "t", "What sources claim to influence what"));
    svg.append(
        text(
            MapLayout.MARGIN,
            50,
            "n",
            "+ and solid: raises; - and dashed: lowers; 0 and dotted: does not change." + bound));
  }

  private static String text(int x, int y, String style, String words) {
    return String.format(
        Locale.ROOT,
        "  <text x=\"%d\" y=\"%d\"%s>%s</text>\n",
        x,
        y,
        style.isEmpty() ? "" : " class=\"" + style + "\"",
        Escape.xml(words));
  }

  /** Somebody who claims it by name, if anybody does. */
  private static Optional<String> holder(Edge edge) {
    return edge.claims().stream().map(Claim::holder).filter(name -> !name.isEmpty()).findFirst();
  }

  /** Draws an edge; its label, which goes on top of all. */
  private String edge(Edge edge, Map<String, String> names) {
    int nth = drawn.merge(edge.cause() + '\0' + edge.effect(), 1, Integer::sum) - 1;
    double[] way = way(layout.place(edge.cause()), layout.place(edge.effect()), nth);
    path(
        edge,
        names,
        String.format(
            Locale.ROOT,
            "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
            way[0],
            way[1],
            way[2],
            way[3],
            way[4],
            way[5],
            way[6],
            way[7]));
    String words = MapProse.sign(edge) + " " + Shown.brief(holder(edge).orElse("article"), 22);
    int[] at = labels.place(words, way);
    return text(at[0], at[1], "n", words);
  }

  /** Forwards from side to side, within a column round its right side, back from below. */
  private static double[] way(int[] from, int[] to, int nth) {
    double middle = MapLayout.HEIGHT / 2.0;
    double step = 10.0 * nth;
    if (to[0] > from[0]) {
      double x = from[0] + MapLayout.WIDTH;
      double half = (x + to[0]) / 2;
      double lift = 26.0 * nth;
      double y1 = from[1] + middle + step;
      double y2 = to[1] + middle + step;
      return new double[] {x, y1, half, y1 + lift, half, y2 + lift, to[0], y2};
    }
    if (to[0] == from[0]) {
      double x = from[0] + MapLayout.WIDTH;
      double out = x + 60 + 4 * step;
      double y1 = from[1] + middle + step;
      double y2 = to[1] + middle + step;
      return new double[] {x, y1, out, y1, out, y2, x, y2};
    }
    double x1 = from[0] + MapLayout.WIDTH / 2.0;
    double x2 = to[0] + MapLayout.WIDTH / 2.0;
    double y1 = from[1] + MapLayout.HEIGHT;
    double y2 = to[1] + MapLayout.HEIGHT;
    double lift = 40 + 2 * step;
    return new double[] {x1, y1, x1, y1 + lift, x2, y2 + lift, x2, y2};
  }

  private void path(Edge edge, Map<String, String> names, String way) {
    String title =
        Link.shown(
                names.getOrDefault(edge.cause(), ""),
                edge.sign(),
                names.getOrDefault(edge.effect(), ""))
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

  private void node(Node node) {
    int[] at = layout.place(node.id());
    svg.append(
        String.format(
            Locale.ROOT,
            "  <g><title>%s</title><rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                + " rx=\"6\"/></g>\n",
            Escape.xml(String.join(" | ", node.phrases())),
            node.kind().word(),
            at[0],
            at[1],
            MapLayout.WIDTH,
            MapLayout.HEIGHT));
    List<String> lines = wrapped(node.name());
    int top = at[1] + MapLayout.HEIGHT / 2 + 4 - 8 * (lines.size() - 1);
    for (int i = 0; i < lines.size(); i++) {
      svg.append(text(at[0] + 8, top + i * 16, "", lines.get(i)));
    }
  }

  private static List<String> wrapped(String name) {
    List<String> lines = new ArrayList<>();
    String rest = name;
    while (rest.length() > LETTERS && lines.size() < LINES - 1) {
      int space = rest.lastIndexOf(' ', LETTERS);
      int cut = space > LETTERS / 3 ? space : LETTERS;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(Shown.brief(rest, LETTERS));
    return lines;
  }
}
