package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Escape;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/** The map as lines: what is claimed to influence what, by effect. */
public final class MapProse {
  private MapProse() {}

  /** Lines for a terminal. */
  public static List<String> lines(InfluenceMap map) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Count.of(map.nodes().size(), "node")
            + ", "
            + Count.of(map.edges().size(), "claimed influence"));
    Map<String, String> names = names(map);
    for (Node node : map.nodes()) {
      List<Edge> into = map.edges().stream().filter(e -> e.effect().equals(node.id())).toList();
      if (!into.isEmpty()) {
        lines.add("");
        lines.add(Shown.line(node.name()) + "  [" + node.kind().word() + "]");
        into.forEach(edge -> lines.add("  " + line(edge, names)));
      }
    }
    lines.add("");
    map.nodes().stream()
        .filter(node -> node.phrases().size() > 1)
        .forEach(
            node ->
                lines.add(
                    Shown.line(node.name())
                        + " is also told as: "
                        + Shown.line(
                            String.join(" | ", node.phrases().subList(1, node.phrases().size())))));
    return lines;
  }

  /** A page of Markdown. */
  public static String markdown(InfluenceMap map) {
    StringBuilder page = new StringBuilder("# What sources claim to influence what\n\n");
    page.append("| cause | | effect | weight | verdict | holders | origins |\n");
    page.append("|---|---|---|---:|---|---|---|\n");
    Map<String, String> names = names(map);
    for (Edge edge : map.edges()) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.2f | %s | %s | %s |\n",
              Escape.markdown(names.getOrDefault(edge.cause(), edge.cause())),
              Link.verb(edge.sign()),
              Escape.markdown(names.getOrDefault(edge.effect(), edge.effect())),
              edge.weight().value(),
              edge.corroboration().verdict().word(),
              Escape.markdown(Holders.of(edge)),
              Holders.origins(edge)));
    }
    return page.toString();
  }

  private static String line(Edge edge, Map<String, String> names) {
    return String.format(
        Locale.ROOT,
        "%s — weight %.2f, %s; %s%s",
        Link.shown(
            names.getOrDefault(edge.cause(), edge.cause()),
            edge.sign(),
            names.getOrDefault(edge.effect(), edge.effect())),
        edge.weight().value(),
        Holders.of(edge),
        Holders.origins(edge),
        edge.corroboration().why().size() > 1 ? "; somebody claims otherwise" : "");
  }

  /** {@code +}, {@code -} or {@code 0}. */
  static String sign(Edge edge) {
    return edge.sign().value() > 0 ? "+" : edge.sign().value() < 0 ? "-" : "0";
  }

  static Map<String, String> names(InfluenceMap map) {
    Map<String, String> names = new LinkedHashMap<>();
    map.nodes().forEach(node -> names.put(node.id(), Shown.line(node.name())));
    return names;
  }
}
