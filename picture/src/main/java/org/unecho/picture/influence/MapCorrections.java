package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Passage;

/**
 * Carries out what the analyst decided about a map. The map itself is made without decisions; they
 * are carried out on it again whenever it is shown, so that undoing one is leaving it out.
 */
public final class MapCorrections {
  /**
   * A map after the decisions.
   *
   * @param map the map
   * @param loose decisions that met nothing in it, each with the reason
   */
  public record Corrected(InfluenceMap map, List<String> loose) {
    /** Copies the list. */
    public Corrected {
      loose = List.copyOf(loose);
    }
  }

  private InfluenceMap map;
  private final List<String> loose = new ArrayList<>();

  private MapCorrections(InfluenceMap map) {
    this.map = map;
  }

  /** The map with the decisions carried out in their order; decisions of other kinds are passed. */
  public static Corrected apply(InfluenceMap map, List<Decision> decisions) {
    MapCorrections corrections = new MapCorrections(map);
    decisions.forEach(corrections::apply);
    return new Corrected(withoutLoose(corrections.map), corrections.loose);
  }

  private void apply(Decision decision) {
    if (decision instanceof Decision.Merge merge) {
      both(decision, merge.node(), merge.into()).ifPresent(this::merge);
    } else if (decision instanceof Decision.Rename rename) {
      one(decision, rename.node()).ifPresent(node -> rename(node, rename.name()));
    } else if (decision instanceof Decision.Split split) {
      one(decision, split.node()).ifPresent(node -> split(decision, node, split.phrase()));
    } else if (decision instanceof Decision.Correct correct) {
      resign(decision, correct.edge(), Optional.of(correct.now()));
    } else if (decision instanceof Decision.Drop drop) {
      resign(decision, drop.edge(), Optional.empty());
    }
  }

  private Optional<Node> one(Decision decision, String words) {
    List<Node> found = NodeNames.of(map).find(words);
    if (found.size() != 1) {
      loose.add(
          decision.sentence() + ": \"" + words + "\" names " + found.size() + " nodes of the map");
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private Optional<List<Node>> both(Decision decision, String a, String b) {
    return one(decision, a).flatMap(first -> one(decision, b).map(other -> List.of(first, other)));
  }

  private void merge(List<Node> both) {
    Node from = both.get(0);
    Node into = both.get(1);
    if (from.id().equals(into.id())) {
      return;
    }
    Set<String> phrases = new java.util.LinkedHashSet<>(into.phrases());
    phrases.addAll(from.phrases());
    Set<Passage> passages = new TreeSet<>(into.passages());
    passages.addAll(from.passages());
    Set<String> events = new TreeSet<>(into.events());
    events.addAll(from.events());
    Node merged =
        new Node(
            into.id(),
            into.name(),
            into.kind(),
            List.copyOf(phrases),
            List.copyOf(passages),
            List.copyOf(events));
    Map<String, Node> nodes = nodes();
    nodes.remove(from.id());
    nodes.put(into.id(), merged);
    rebuild(nodes, (claim, end, id) -> id.equals(from.id()) ? into.id() : id);
  }

  private void rename(Node node, String name) {
    Map<String, Node> nodes = nodes();
    nodes.put(
        node.id(),
        new Node(node.id(), name, node.kind(), node.phrases(), node.passages(), node.events()));
    map = new InfluenceMap(List.copyOf(nodes.values()), map.edges());
  }

  private void split(Decision decision, Node node, String phrase) {
    String key = Phrases.key(phrase);
    List<String> leaving =
        node.phrases().stream().filter(each -> Phrases.key(each).equals(key)).toList();
    List<String> staying =
        node.phrases().stream().filter(each -> !Phrases.key(each).equals(key)).toList();
    if (leaving.isEmpty() || staying.isEmpty()) {
      loose.add(
          decision.sentence()
              + ": \""
              + phrase
              + "\" is "
              + (leaving.isEmpty() ? "no phrase" : "the only phrase")
              + " of that node; it has "
              + String.join(", ", node.phrases()));
      return;
    }
    Map<String, Node> nodes = nodes();
    Set<String> taken = new HashSet<>(nodes.keySet());
    String id = Slugs.of(phrase, taken);
    String name = staying.contains(node.name()) ? node.name() : staying.get(0);
    nodes.put(
        node.id(), new Node(node.id(), name, node.kind(), staying, node.passages(), node.events()));
    nodes.put(id, new Node(id, phrase, node.kind(), leaving, List.of(), List.of()));
    rebuild(
        nodes,
        (claim, end, old) ->
            old.equals(node.id()) && Phrases.key(end.text()).equals(key) ? id : old);
  }

  private void resign(Decision decision, Hypothesis.Link edge, Optional<Sign> now) {
    Optional<List<Node>> ends = both(decision, edge.cause(), edge.effect());
    if (ends.isEmpty()) {
      return;
    }
    String cause = ends.get().get(0).id();
    String effect = ends.get().get(1).id();
    Edges edges = new Edges();
    boolean met = false;
    for (Edge each : map.edges()) {
      boolean meant =
          each.cause().equals(cause) && each.effect().equals(effect) && each.sign() == edge.sign();
      met |= meant;
      Optional<Sign> sign = meant ? now : Optional.of(each.sign());
      sign.ifPresent(
          to -> each.claims().forEach(c -> edges.add(each.cause(), each.effect(), to, c)));
    }
    if (met) {
      map = new InfluenceMap(map.nodes(), edges.edges());
    } else {
      loose.add(decision.sentence() + ": there is no such edge");
    }
  }

  /** Says to which node an end of a claim belongs. */
  @FunctionalInterface
  private interface Placing {
    String place(Claim claim, org.unecho.model.Influence.Side end, String before);
  }

  private void rebuild(Map<String, Node> nodes, Placing placing) {
    Edges edges = new Edges();
    Map<String, Set<Passage>> passages = new TreeMap<>();
    for (Edge each : map.edges()) {
      for (Claim claim : each.claims()) {
        String cause = placing.place(claim, claim.cause(), each.cause());
        String effect = placing.place(claim, claim.effect(), each.effect());
        String article = claim.at().article();
        at(passages, cause).add(new Passage(article, claim.cause().span()));
        at(passages, effect).add(new Passage(article, claim.effect().span()));
        edges.add(cause, effect, each.sign(), claim);
      }
    }
    nodes.replaceAll((id, node) -> standing(node, passages.getOrDefault(id, Set.of())));
    map = new InfluenceMap(List.copyOf(nodes.values()), edges.edges());
  }

  private static Set<Passage> at(Map<String, Set<Passage>> passages, String id) {
    return passages.computeIfAbsent(id, key -> new TreeSet<>());
  }

  private static Node standing(Node node, Set<Passage> passages) {
    return passages.isEmpty()
        ? node
        : new Node(
            node.id(),
            node.name(),
            node.kind(),
            node.phrases(),
            List.copyOf(passages),
            node.events());
  }

  private Map<String, Node> nodes() {
    Map<String, Node> nodes = new TreeMap<>();
    map.nodes().forEach(node -> nodes.put(node.id(), node));
    return nodes;
  }

  /** The map without nodes that no edge touches. */
  static InfluenceMap withoutLoose(InfluenceMap map) {
    Map<String, Boolean> touched = new LinkedHashMap<>();
    map.edges()
        .forEach(
            edge -> {
              touched.put(edge.cause(), true);
              touched.put(edge.effect(), true);
            });
    return new InfluenceMap(
        map.nodes().stream().filter(node -> touched.containsKey(node.id())).toList(), map.edges());
  }
}
