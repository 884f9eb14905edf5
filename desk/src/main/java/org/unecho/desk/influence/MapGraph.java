package org.unecho.desk.influence;

import java.util.Locale;
import org.unecho.desk.plain.Escape;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/** The map as GraphML (Brandes et al., <i>GraphML Progress Report</i>, 2001). */
public final class MapGraph {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="name" for="node" attr.name="name" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="sign" for="edge" attr.name="sign" attr.type="int"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
        <key id="holders" for="edge" attr.name="holders" attr.type="string"/>
        <key id="origins" for="edge" attr.name="independentOrigins" attr.type="int"/>
        <key id="verdict" for="edge" attr.name="verdict" attr.type="string"/>
        <graph id="influences" edgedefault="directed">
      """;

  private MapGraph() {}

  /** The map; it says what sources claim. */
  public static String graphml(InfluenceMap map) {
    StringBuilder xml = new StringBuilder(HEAD);
    for (Node node : map.nodes()) {
      xml.append("    <node id=\"").append(Escape.xml(node.id())).append("\">\n");
      data(xml, "name", node.name());
      data(xml, "kind", node.kind().word());
      xml.append("    </node>\n");
    }
    for (Edge edge : map.edges()) {
      xml.append("    <edge id=\"")
          .append(Escape.xml(edge.id()))
          .append("\" source=\"")
          .append(Escape.xml(edge.cause()))
          .append("\" target=\"")
          .append(Escape.xml(edge.effect()))
          .append("\">\n");
      data(xml, "sign", Integer.toString(edge.sign().value()));
      data(xml, "weight", String.format(Locale.ROOT, "%.4f", edge.weight().value()));
      data(xml, "holders", Holders.of(edge));
      data(xml, "origins", Integer.toString(edge.corroboration().independentOrigins()));
      data(xml, "verdict", edge.corroboration().verdict().word());
      xml.append("    </edge>\n");
    }
    return xml.append("  </graph>\n</graphml>\n").toString();
  }

  private static void data(StringBuilder xml, String key, String value) {
    xml.append("      <data key=\"")
        .append(key)
        .append("\">")
        .append(Escape.xml(value))
        .append("</data>\n");
  }
}
