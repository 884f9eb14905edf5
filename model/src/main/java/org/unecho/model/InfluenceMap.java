package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What is claimed to raise or lower what: a signed directed graph of causal claims (Robert Axelrod,
 * <i>Structure of Decision: The Cognitive Maps of Political Elites</i>, 1976). It holds what
 * sources claim, not what is so. Claims that disagree stay edges of their own.
 *
 * @param nodes sorted by id
 * @param edges sorted by cause, effect, sign
 */
public record InfluenceMap(List<Node> nodes, List<Edge> edges) implements Serializable {
  /** Refuses an edge whose end is no node. */
  public InfluenceMap {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    List<String> ids = nodes.stream().map(Node::id).toList();
    java.util.Set<String> known = new java.util.HashSet<>(ids);
    Require.that(known.size() == ids.size(), "every node has its own id", ids);
    for (Edge edge : edges) {
      Require.that(
          known.contains(edge.cause()) && known.contains(edge.effect()),
          "both ends of an edge are nodes",
          edge.id());
    }
  }

  /** Nothing is claimed. */
  public static InfluenceMap empty() {
    return new InfluenceMap(List.of(), List.of());
  }

  /** What a node is. */
  public enum Kind {
    /** Something that happens, grows or shrinks. */
    DEVELOPMENT,
    /** What somebody wants. */
    GOAL,
    /** A region as a whole. */
    THEATRE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One thing that influences or is influenced.
   *
   * @param id stable and readable: {@code unrest-in-velm}
   * @param name what it is called
   * @param kind what it is
   * @param phrases the words by which it is named, each once; its best first
   * @param passages where it is named, sorted
   * @param events ids of events that are the same happening
   */
  public record Node(
      String id,
      String name,
      Kind kind,
      List<String> phrases,
      List<Passage> passages,
      List<String> events)
      implements Serializable {
    /** Refuses a node without a name. */
    public Node {
      Require.filled("node id", id);
      Require.filled("node name", name);
      phrases = List.copyOf(phrases);
      passages = List.copyOf(passages);
      events = List.copyOf(events);
    }
  }

  /**
   * One node is claimed to raise, lower or not to change another.
   *
   * @param id stable id
   * @param cause id of the node that does it
   * @param effect id of the node it is done to
   * @param sign what is done
   * @param claims who claims it where, sorted by passage; never empty
   * @param corroboration the independent origins behind it
   * @param weight how strongly it is claimed, 0 to 1, and why; the sign is apart
   */
  public record Edge(
      String id,
      String cause,
      String effect,
      Influence.Sign sign,
      List<Claim> claims,
      Corroboration corroboration,
      Explanation weight)
      implements Serializable {
    /** Refuses an edge that nobody claims. */
    public Edge {
      Require.filled("edge id", id);
      claims = List.copyOf(claims);
      Require.that(!claims.isEmpty(), "an edge has at least one claim", claims);
      Require.that(
          weight.value() >= 0 && weight.value() <= 1, "a weight lies in 0..1", weight.value());
    }

    /** The weight with its sign, −1 to 1. */
    public double signed() {
      return sign.value() * weight.value();
    }
  }

  /**
   * One passage that claims an influence.
   *
   * @param at the words that claim it
   * @param cause the cause as it stands there
   * @param effect the effect as it stands there
   * @param stance how far it is so, and the id of the holder in the picture
   * @param holder the holder's name; the empty string for the article itself
   * @param condition the words under which it holds, or the empty string
   * @param origin key of the independent origin behind the passage
   */
  public record Claim(
      Passage at,
      Influence.Side cause,
      Influence.Side effect,
      Report.Stance stance,
      String holder,
      String condition,
      String origin)
      implements Serializable {}
}
