package org.unecho.desk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.picture.influence.NodeNames;

/** Finds the node that an argument means, or says what could be meant. */
final class NodeArgument {
  private static final int SUGGESTED = 5;

  private NodeArgument() {}

  static Node find(InfluenceMap map, String words) {
    NodeNames names = NodeNames.of(map);
    List<Node> found = names.find(words);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      throw new WrongUseException(
          "expected the name of one node, found '"
              + words
              + "', which may mean "
              + listed(found)
              + "; give its id or more of its name");
    }
    List<Node> near = names.near(words, SUGGESTED);
    throw new WrongUseException(
        "expected a node of the influence map, found '"
            + words
            + "', which is none"
            + (near.isEmpty()
                ? "; unecho map CASE lists them"
                : "; is one of these meant: " + listed(near) + "?"));
  }

  private static String listed(List<Node> nodes) {
    return nodes.stream()
        .limit(SUGGESTED)
        .map(node -> "'" + node.name() + "' (" + node.id() + ")")
        .collect(Collectors.joining(", "));
  }
}
