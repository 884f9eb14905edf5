package org.unecho.picture.influence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.picture.influence.Answer.Dissent;
import org.unecho.picture.influence.Answer.Path;

/**
 * Claims that speak of the same matter in other words: their cause shares a name with the beginning
 * of a way, and their effect another name with its end. They are other nodes, so they take no part
 * in the computation; a reader must see them all the same, above all those who say otherwise.
 */
final class Related {
  /** More than this is a list that nobody reads. */
  private static final int MOST = 6;

  private final Graph graph;
  private final PhraseBook book;

  Related(Graph graph) {
    this.graph = graph;
    this.book =
        PhraseBook.of(
            graph.nodes().stream().flatMap(node -> node.phrases().stream()).toList(), List.of());
  }

  /** The claims related to the ways, those with another sign first. */
  List<Dissent> to(List<Path> paths) {
    if (paths.isEmpty()) {
      return List.of();
    }
    Path first = paths.get(0);
    Set<Edge> on = new HashSet<>();
    paths.forEach(path -> on.addAll(path.edges()));
    Node start = first.nodes().get(0);
    Node end = first.nodes().get(first.nodes().size() - 1);
    double sign =
        Math.signum(first.edges().stream().mapToDouble(Edge::signed).reduce(1, (a, b) -> a * b));
    return graph.edges().stream()
        .filter(edge -> !on.contains(edge) && isRelated(edge, start, end))
        .sorted(
            Comparator.comparing((Edge edge) -> edge.sign().value() == sign)
                .thenComparing(edge -> -edge.weight().value())
                .thenComparing(Edge::id))
        .limit(MOST)
        .map(edge -> new Dissent(graph.node(edge.cause()), graph.node(edge.effect()), edge))
        .toList();
  }

  private boolean isRelated(Edge edge, Node start, Node end) {
    boolean same = edge.cause().equals(start.id()) && edge.effect().equals(end.id());
    Set<String> causes = shared(graph.node(edge.cause()), start);
    Set<String> effects = shared(graph.node(edge.effect()), end);
    // One name common to all (the actor of the whole story) is no sign of the same matter.
    effects.removeAll(causes);
    return !same && !causes.isEmpty() && !effects.isEmpty();
  }

  private Set<String> shared(Node one, Node other) {
    Set<String> shared = new LinkedHashSet<>();
    for (String name : names(one)) {
      names(other).stream().filter(each -> Phrase.isSameName(name, each)).forEach(shared::add);
    }
    return shared;
  }

  private Set<String> names(Node node) {
    Set<String> names = new LinkedHashSet<>();
    node.phrases().forEach(phrase -> names.addAll(book.phrase(phrase).names()));
    return names;
  }
}
