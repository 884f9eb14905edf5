package org.unecho.picture.influence;

import java.util.List;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;

/**
 * What the claims amount to if some nodes are set. It computes what sources claim, not what will
 * be.
 *
 * @param set what was set
 * @param course how the computation ended
 * @param moved what moves, farthest first
 * @param unmoved what is claimed not to change, or moves too little to tell
 * @param edges edges without which a moved node would move much less or the other way
 * @param origins what rests on single origins, most first
 */
public record Answer(
    List<Setting> set,
    Course course,
    List<Moved> moved,
    List<Dissent> unmoved,
    List<Sensitive> edges,
    List<Lean> origins) {
  /** Copies the lists. */
  public Answer {
    set = List.copyOf(set);
    moved = List.copyOf(moved);
    unmoved = List.copyOf(unmoved);
    edges = List.copyOf(edges);
    origins = List.copyOf(origins);
  }

  /**
   * A node held at a value.
   *
   * @param node the node
   * @param value −1 to 1
   */
  public record Setting(Node node, double value) {}

  /**
   * A node that moves.
   *
   * @param node the node
   * @param value how far, −1 to 1; of a cycle the mean
   * @param low the least value it takes at the end
   * @param high the greatest
   * @param paths the strongest ways from what was set to it, strongest first
   * @param dissent claims beside those ways that say otherwise
   * @param related claims on other nodes of the same places or actors; they take no part in the
   *     computation
   */
  public record Moved(
      Node node,
      double value,
      double low,
      double high,
      List<Path> paths,
      List<Dissent> dissent,
      List<Dissent> related) {
    /** Copies the lists. */
    public Moved {
      paths = List.copyOf(paths);
      dissent = List.copyOf(dissent);
      related = List.copyOf(related);
    }
  }

  /**
   * A way along edges.
   *
   * @param nodes the nodes on it, from what was set to what moves
   * @param edges the edges between them
   * @param strength product of their signed weights
   */
  public record Path(List<Node> nodes, List<Edge> edges, double strength) {
    /** Copies the lists. */
    public Path {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
    }
  }

  /**
   * An edge that says otherwise than another one between the same nodes.
   *
   * @param cause the cause
   * @param effect the effect
   * @param edge the edge
   */
  public record Dissent(Node cause, Node effect, Edge edge) {}

  /**
   * An edge that matters.
   *
   * @param edge the edge
   * @param node the node that would move otherwise
   * @param was how far it moves
   * @param without how far it would move without the edge
   */
  public record Sensitive(Edge edge, Node node, double was, double without) {}

  /**
   * An origin that matters.
   *
   * @param origin its key
   * @param gone nodes that would not move, or the other way, without it
   * @param share share of all movement that goes without it, 0 to 1
   */
  public record Lean(String origin, List<Node> gone, double share) {
    /** Copies the list. */
    public Lean {
      gone = List.copyOf(gone);
    }
  }
}
