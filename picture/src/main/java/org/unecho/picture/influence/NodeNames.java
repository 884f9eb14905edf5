package org.unecho.picture.influence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Node;

/** Finds nodes by what people call them. */
public final class NodeNames {
  private final List<Node> nodes;
  private final PhraseBook book;

  private NodeNames(List<Node> nodes) {
    this.nodes = nodes;
    this.book =
        PhraseBook.of(nodes.stream().flatMap(node -> node.phrases().stream()).toList(), List.of());
  }

  /** The names of a map's nodes. */
  public static NodeNames of(InfluenceMap map) {
    return new NodeNames(map.nodes());
  }

  /**
   * The nodes that {@code words} may mean: the one of that id, name or phrase; else those that hold
   * a phrase of the same meaning; else those whose phrases hold all the words. One node is an
   * answer, none or several are not.
   */
  public List<Node> find(String words) {
    String key = Phrases.key(words);
    List<Node> equal =
        nodes.stream().filter(node -> node.id().equals(words) || keys(node).contains(key)).toList();
    if (!equal.isEmpty()) {
      return equal;
    }
    double most = nodes.stream().mapToDouble(node -> likeness(node, words)).max().orElse(0);
    if (most >= PhraseBook.SAME) {
      return nodes.stream().filter(node -> likeness(node, words) >= most - 1e-9).toList();
    }
    List<String> wanted = List.of(key.split(" ", -1));
    return key.isEmpty()
        ? List.of()
        : nodes.stream()
            .filter(
                node ->
                    keys(node).stream()
                        .anyMatch(each -> List.of(each.split(" ", -1)).containsAll(wanted)))
            .toList();
  }

  /** The node that {@code words} mean, if it is one and only one. */
  public Optional<Node> findOne(String words) {
    List<Node> found = find(words);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Nodes that come near {@code words}, nearest first. */
  public List<Node> near(String words, int most) {
    return nodes.stream()
        .filter(node -> likeness(node, words) > 0)
        .sorted(
            Comparator.comparingDouble((Node node) -> -likeness(node, words))
                .thenComparing(Node::id))
        .limit(most)
        .toList();
  }

  private double likeness(Node node, String words) {
    return node.phrases().stream()
        .mapToDouble(phrase -> book.likeness(phrase, words))
        .max()
        .orElse(0);
  }

  private static List<String> keys(Node node) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(node.name()), node.phrases().stream())
        .map(Phrases::key)
        .toList();
  }
}
