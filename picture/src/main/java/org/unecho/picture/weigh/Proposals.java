package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Event;
import org.unecho.model.Evidence;
import org.unecho.model.Hypothesis;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Realis;
import org.unecho.model.Saying;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.Wording;

/** Everything in a picture that may be evidence. */
final class Proposals {
  /** So many digits of an id are short enough to type; more are taken where two would be equal. */
  private static final int DIGITS = 4;

  private static final int LONGEST = 160;

  private final Pile pile;
  private final Set<String> taken = new HashSet<>();
  private final List<Proposal> all = new ArrayList<>();

  private Proposals(Pile pile) {
    this.pile = pile;
  }

  /** The proposals: influence claims, then events, then quotations that make no such claim. */
  static List<Proposal> of(Pile pile, Picture picture, InfluenceMap map) {
    Proposals proposals = new Proposals(pile);
    Map<String, Node> nodes = new TreeMap<>();
    map.nodes().forEach(node -> nodes.put(node.id(), node));
    map.edges().forEach(edge -> proposals.add(edge, nodes));
    picture.events().stream()
        .filter(event -> event.realis().isFactual() || event.realis() == Realis.DENIED)
        .forEach(proposals::add);
    picture.sayings().stream().filter(saying -> !claims(saying, map)).forEach(proposals::add);
    return List.copyOf(proposals.all);
  }

  private static boolean claims(Saying saying, InfluenceMap map) {
    return map.edges().stream()
        .flatMap(edge -> edge.claims().stream())
        .anyMatch(
            claim ->
                saying.quotations().stream()
                    .anyMatch(
                        at ->
                            at.article().equals(claim.at().article())
                                && 2 * at.span().shared(claim.at().span())
                                    > claim.at().span().length()));
  }

  private void add(Edge edge, Map<String, Node> nodes) {
    Node cause = nodes.get(edge.cause());
    Node effect = nodes.get(edge.effect());
    if (cause == null || effect == null) {
      return;
    }
    Set<String> holders = new TreeSet<>();
    Set<String> realis = new TreeSet<>();
    for (Claim claim : edge.claims()) {
      holders.add(claim.holder().isEmpty() ? "the article" : claim.holder());
      realis.add(claim.stance().realis().word());
    }
    String text =
        new Hypothesis.Link(cause.name(), effect.name(), edge.sign()).sentence()
            + " ("
            + String.join(", ", realis)
            + "), says "
            + String.join(", ", holders);
    List<Passage> at = edge.claims().stream().map(Claim::at).toList();
    all.add(
        new Proposal(
            id("L", edge.id()),
            text,
            Evidence.Kind.INFLUENCE,
            at,
            edge.corroboration().verdict(),
            Wording.plain(cause.name() + " " + effect.name()),
            Optional.of(edge)));
  }

  private void add(Event event) {
    all.add(
        new Proposal(
            id("E", event.id()),
            event.label(),
            Evidence.Kind.EVENT,
            event.reports(),
            event.corroboration().verdict(),
            Wording.plain(event.label() + " " + event.happening().place()),
            Optional.empty()));
  }

  private void add(Saying saying) {
    String words = pile.words(saying.quotations().get(0));
    String speaker = saying.name().isEmpty() ? "somebody" : saying.name();
    all.add(
        new Proposal(
            id("Q", saying.id()),
            speaker + ": " + shortened(words),
            Evidence.Kind.QUOTATION,
            saying.quotations(),
            saying.corroboration().verdict(),
            Wording.plain(words),
            Optional.empty()));
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + " …";
  }

  private String id(String letter, String whole) {
    String digits = whole.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    int length = Math.min(DIGITS, digits.length());
    String id = letter + digits.substring(0, length);
    while (!taken.add(id) && length < digits.length()) {
      id = letter + digits.substring(0, ++length);
    }
    return id;
  }
}
