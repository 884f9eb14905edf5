package org.unecho.desk.export;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Actor;
import org.unecho.model.Picture;
import org.unecho.model.Tie;

/** The network as GEXF 1.3 (Gephi's format, gexf.net): ties have days where their deeds have. */
final class Gexf {
  private Gexf() {}

  static String write(Picture picture) {
    List<Tie> ties = picture.overview().network().ties();
    Xml xml =
        new Xml()
            .open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
            .open("meta")
            .text("creator", "Unecho")
            .close()
            .open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    attributes(xml, "node", "type", "string", "role", "string");
    attributes(
        xml,
        "edge",
        "kind",
        "string",
        "score",
        "double",
        "mean",
        "double",
        "independentOrigins",
        "integer");
    xml.open("nodes");
    Tied.actors(picture).forEach(actor -> node(xml, actor));
    xml.close().open("edges");
    for (int i = 0; i < ties.size(); i++) {
      edge(xml, Integer.toString(i + 1), ties.get(i));
    }
    return xml.close().close().close().done();
  }

  private static void attributes(Xml xml, String of, String... names) {
    xml.open("attributes", "class", of);
    for (int i = 0; i < names.length; i += 2) {
      xml.empty("attribute", "id", names[i], "title", names[i], "type", names[i + 1]);
    }
    xml.close();
  }

  private static void node(Xml xml, Actor actor) {
    xml.open("node", "id", actor.id(), "label", actor.name()).open("attvalues");
    value(xml, "type", actor.type().word());
    value(xml, "role", actor.role());
    xml.close().close();
  }

  private static void edge(Xml xml, String id, Tie tie) {
    List<String> attributes = new ArrayList<>(List.of("id", id, "source", tie.from()));
    attributes.addAll(List.of("target", tie.to(), "weight", Tied.weight(tie)));
    attributes.addAll(List.of("label", tie.kind().word()));
    if (!Tied.firstDay(tie).isEmpty()) {
      attributes.addAll(List.of("start", Tied.firstDay(tie), "end", Tied.lastDay(tie)));
    }
    xml.open("edge", attributes.toArray(String[]::new));
    xml.open("attvalues");
    value(xml, "kind", tie.kind().word());
    value(xml, "score", Double.toString(tie.score()));
    value(xml, "mean", Double.toString(tie.mean()));
    value(xml, "independentOrigins", Integer.toString(tie.corroboration().independentOrigins()));
    xml.close().close();
  }

  private static void value(Xml xml, String name, String value) {
    xml.empty("attvalue", "for", name, "value", value);
  }
}
