package org.unecho.picture.influence;

import java.util.TreeMap;
import org.unecho.model.Influence;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;

/** A map drawn by hand: nodes are named as their ids. */
final class Sketch {
  private final Edges edges = new Edges();
  private final TreeMap<String, Node> nodes = new TreeMap<>();
  private int at;

  /** A claim that stands in an article of its own origin. */
  Sketch claim(
      String origin, String holder, String cause, Sign sign, String effect, Realis realis) {
    return copy(origin, origin, holder, cause, sign, effect, realis);
  }

  /** A claim of {@code origin} that stands in another article. */
  Sketch copy(
      String origin,
      String article,
      String holder,
      String cause,
      Sign sign,
      String effect,
      Realis realis) {
    Passage passage = new Passage(article, new Span(at, at + 10));
    at += 10;
    edges.add(
        cause,
        effect,
        sign,
        new Claim(
            passage,
            new Influence.Side(passage.span(), cause),
            new Influence.Side(passage.span(), effect),
            new Report.Stance(realis, "person:" + holder.toLowerCase(java.util.Locale.ROOT)),
            holder,
            "",
            origin));
    node(cause);
    node(effect);
    return this;
  }

  private void node(String id) {
    nodes.put(
        id,
        new Node(
            id,
            id,
            Kind.DEVELOPMENT,
            java.util.List.of(id),
            java.util.List.of(),
            java.util.List.of()));
  }

  InfluenceMap map() {
    return new InfluenceMap(java.util.List.copyOf(nodes.values()), edges.edges());
  }
}
