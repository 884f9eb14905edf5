package org.unecho.desk.export;

import java.util.List;
import org.unecho.model.Actor;
import org.unecho.model.Picture;
import org.unecho.model.Tie;
import org.unecho.store.lines.JsonLines;

/**
 * The network as GraphML (Brandes, Eiglsperger, Herman, Himsolt, Marshall, "GraphML progress
 * report", Graph Drawing 2001): actors as nodes, ties as directed edges.
 */
final class GraphMl {
  private static final List<String> KEYS =
      List.of(
          "name node string",
          "type node string",
          "role node string",
          "kind edge string",
          "weight edge double",
          "score edge double",
          "mean edge double",
          "deeds edge int",
          "firstDay edge string",
          "lastDay edge string",
          "independentOrigins edge int",
          "record edge string");

  private GraphMl() {}

  static String write(Picture picture) {
    List<Tie> ties = picture.overview().network().ties();
    Xml xml = new Xml().open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String key : KEYS) {
      List<String> parts = List.of(key.split(" "));
      xml.empty(
          "key",
          "id",
          parts.get(0),
          "for",
          parts.get(1),
          "attr.name",
          parts.get(0),
          "attr.type",
          parts.get(2));
    }
    xml.open("graph", "id", "network", "edgedefault", "directed");
    Tied.actors(picture).forEach(actor -> node(xml, actor));
    for (int i = 0; i < ties.size(); i++) {
      edge(xml, "t" + (i + 1), ties.get(i));
    }
    return xml.close().close().done();
  }

  private static void node(Xml xml, Actor actor) {
    xml.open("node", "id", actor.id())
        .text("data", actor.name(), "key", "name")
        .text("data", actor.type().word(), "key", "type")
        .text("data", actor.role(), "key", "role")
        .close();
  }

  private static void edge(Xml xml, String id, Tie tie) {
    xml.open("edge", "id", id, "source", tie.from(), "target", tie.to())
        .text("data", tie.kind().word(), "key", "kind")
        .text("data", Tied.weight(tie), "key", "weight")
        .text("data", Double.toString(tie.score()), "key", "score")
        .text("data", Double.toString(tie.mean()), "key", "mean")
        .text("data", Integer.toString(tie.deeds().size()), "key", "deeds")
        .text("data", Tied.firstDay(tie), "key", "firstDay")
        .text("data", Tied.lastDay(tie), "key", "lastDay")
        .text(
            "data",
            Integer.toString(tie.corroboration().independentOrigins()),
            "key",
            "independentOrigins")
        .text("data", JsonLines.NETWORK.line(tie), "key", "record")
        .close();
  }
}
