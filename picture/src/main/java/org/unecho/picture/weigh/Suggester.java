package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Actor;
import org.unecho.model.Evidence.Cell;
import org.unecho.model.Hypothesis;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Rating;
import org.unecho.picture.influence.PhraseBook;

/** Suggests how an influence claim fits a hypothesis: by holding it against the links of that. */
final class Suggester {
  private final Map<String, Node> nodes = new TreeMap<>();
  private final PhraseBook book;

  Suggester(InfluenceMap map, List<Hypothesis> hypotheses, Collection<Actor> actors) {
    map.nodes().forEach(node -> nodes.put(node.id(), node));
    List<String> phrases = new ArrayList<>();
    map.nodes().forEach(node -> phrases.addAll(node.phrases()));
    for (Hypothesis hypothesis : hypotheses) {
      hypothesis.links().forEach(link -> phrases.addAll(List.of(link.cause(), link.effect())));
    }
    this.book = PhraseBook.of(phrases, actors);
  }

  /** The cell; where several links of the hypothesis are touched, the worst rating. */
  Cell cell(Edge edge, Hypothesis hypothesis) {
    if (hypothesis.links().isEmpty()) {
      return new Cell(
          hypothesis.id(),
          Rating.N,
          true,
          "the hypothesis names no links to hold the claim against: judge it yourself");
    }
    Cell worst =
        new Cell(hypothesis.id(), Rating.NA, true, "it touches none of the hypothesis's links");
    for (Link link : hypothesis.links()) {
      Cell cell = cell(edge, hypothesis.id(), link);
      boolean first = worst.rating() == Rating.NA;
      worst = first || rank(cell.rating()) > rank(worst.rating()) ? cell : worst;
    }
    return worst;
  }

  private static int rank(Rating rating) {
    return switch (rating) {
      case NA -> 0;
      case N -> 1;
      case CC, C -> 2;
      case I -> 3;
      case II -> 4;
    };
  }

  private Cell cell(Edge edge, String hypothesis, Link link) {
    boolean effect = isSame(edge.effect(), link.effect());
    if (!effect || !isSame(edge.cause(), link.cause())) {
      return new Cell(
          hypothesis,
          effect ? Rating.N : Rating.NA,
          true,
          effect
              ? "it is about \"" + link.effect() + "\", but of another cause"
              : "it touches none of the hypothesis's links");
    }
    if (edge.sign() == link.sign()) {
      return new Cell(
          hypothesis, Rating.C, true, "it claims what the hypothesis holds: " + link.sentence());
    }
    boolean opposite = edge.sign() != Sign.NONE && link.sign() != Sign.NONE;
    boolean firm =
        edge.claims().stream().anyMatch(claim -> claim.stance().realis().isFactual())
            && edge.corroboration().independentOrigins() >= 2;
    return new Cell(
        hypothesis,
        opposite && firm ? Rating.II : Rating.I,
        true,
        (opposite
                ? "it claims the opposite of what the hypothesis holds: "
                : "the hypothesis holds otherwise: ")
            + link.sentence());
  }

  private boolean isSame(String node, String phrase) {
    Node named = nodes.get(node);
    if (named == null) {
      return false;
    }
    // Who says that Velm distracts from Tarn means what happens there.
    boolean place = named.kind() == InfluenceMap.Kind.THEATRE;
    return named.phrases().stream()
        .anyMatch(each -> book.isSame(each, phrase) || (place && book.isWithin(each, phrase)));
  }
}
