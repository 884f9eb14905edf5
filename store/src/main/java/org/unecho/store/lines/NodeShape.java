package org.unecho.store.lines;

import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;

/** Lines of influence-nodes.jsonl. */
final class NodeShape implements Shape<Node> {
  @Override
  public void write(Node node, Keys to) {
    to.text("id", node.id())
        .text("name", node.name())
        .text("kind", node.kind().word())
        .texts("phrases", node.phrases())
        .objects("passages", node.passages(), Parts::passage)
        .texts("events", node.events());
  }

  @Override
  public Node read(Json from) {
    return new Node(
        from.text("id"),
        from.text("name"),
        from.word("kind", Kind.class),
        from.texts("phrases"),
        from.list("passages", Parts::passage),
        from.texts("events"));
  }
}
