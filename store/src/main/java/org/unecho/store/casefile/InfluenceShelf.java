package org.unecho.store.casefile;

import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.store.lines.JsonLines;

/** The influence map of the picture, replaced with it. */
final class InfluenceShelf {
  private final Handle handle;
  private final Map<String, String> texts;

  InfluenceShelf(Handle handle, Map<String, String> texts) {
    this.handle = handle;
    this.texts = texts;
  }

  void save(InfluenceMap map) {
    handle.execute("DELETE FROM influence_edge");
    handle.execute("DELETE FROM influence_node");
    nodes(map);
    edges(map);
    claims(map);
  }

  private void nodes(InfluenceMap map) {
    try (Rows rows = Rows.into(handle, "influence_node", 7)) {
      int number = 0;
      for (Node node : map.nodes()) {
        rows.add(
            node.id(),
            ++number,
            node.name(),
            node.kind().word(),
            Text.joined(node.phrases()),
            Text.joined(node.events()),
            JsonLines.NODES.exactLine(node));
      }
    }
  }

  private void edges(InfluenceMap map) {
    try (Rows rows = Rows.into(handle, "influence_edge", 10)) {
      int number = 0;
      for (Edge edge : map.edges()) {
        rows.add(
            edge.id(),
            ++number,
            edge.cause(),
            edge.effect(),
            edge.sign().value(),
            edge.weight().value(),
            holders(edge),
            edge.corroboration().independentOrigins(),
            edge.corroboration().verdict().word(),
            JsonLines.INFLUENCES.exactLine(edge));
      }
    }
  }

  private static String holders(Edge edge) {
    TreeSet<String> holders = new TreeSet<>();
    edge.claims().forEach(claim -> holders.add(claim.holder()));
    return String.join("; ", holders);
  }

  private void claims(InfluenceMap map) {
    try (Rows rows = Rows.into(handle, "influence_claim", 9)) {
      for (Edge edge : map.edges()) {
        int number = 0;
        for (Claim claim : edge.claims()) {
          rows.add(
              edge.id(),
              ++number,
              claim.at().article(),
              claim.at().span().start(),
              claim.at().span().end(),
              Rows.words(texts.getOrDefault(claim.at().article(), ""), claim.at().span()),
              claim.holder(),
              claim.stance().realis().word(),
              claim.origin());
        }
      }
    }
  }

  InfluenceMap load() {
    return new InfluenceMap(
        handle
            .createQuery("SELECT record FROM influence_node ORDER BY number")
            .mapTo(String.class)
            .map(JsonLines.NODES::parse)
            .list(),
        handle
            .createQuery("SELECT record FROM influence_edge ORDER BY number")
            .mapTo(String.class)
            .map(JsonLines.INFLUENCES::parse)
            .list());
  }
}
