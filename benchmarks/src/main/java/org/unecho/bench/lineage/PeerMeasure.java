package org.unecho.bench.lineage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.bench.generate.GeneratedPile;
import org.unecho.bench.generate.PileGenerator;
import org.unecho.bench.task.Peer;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Derivation;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Probability;

/**
 * Other programs on a generated pile. A pair counts as linked at a Jaccard index of its word
 * 3-shingles of {@link #LINKED} or more; {@code Loose} metrics count those of {@link #LOOSE} or
 * more. A peer is asked once, for the loose links: the time holds for both. Links are scored as
 * ours are, see {@link GeneratedPileScore}; direction and origin no peer tells.
 */
record PeerMeasure(List<Peer> peers) {
  /** Half of all shingles shared: what users of MinHash mostly ask for. */
  static final double LINKED = 0.5;

  /** Set by hand: two articles as long as each other that share half of their shingles have .33. */
  static final double LOOSE = 0.3;

  /** Articles of the pile a peer sees before time is taken. */
  private static final int WARM_UP = 50;

  PeerMeasure {
    peers = List.copyOf(peers);
  }

  /**
   * The peers on the class path.
   *
   * @throws WrongUse if there is none
   */
  static PeerMeasure found() {
    return of(ServiceLoader.load(Peer.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  static PeerMeasure of(List<Peer> peers) {
    if (peers.isEmpty()) {
      throw new WrongUse(
          "expected peers on the class path, found none: ./bench builds and adds them where"
              + " --peers is among its words (Maven profile 'peers')");
    }
    return new PeerMeasure(peers);
  }

  /** What is measured: {@code bench: peer JavaLsh is info.debatty:java-lsh 0.12}. */
  List<String> releases() {
    return peers.stream()
        .map(each -> "bench: peer " + each.name() + " is " + each.version())
        .toList();
  }

  /** Lets every peer start what it starts once, as our model is loaded before time is taken. */
  void warmUp() {
    SortedMap<String, String> texts = texts(PileGenerator.generate(WARM_UP, 1));
    peers.forEach(peer -> peer.links(texts, LOOSE));
  }

  /** The metrics of all peers, each with {@code peer} and the peer's name before it. */
  Map<String, Double> metrics(GeneratedPile pile, Predictions predictions) throws IOException {
    Map<String, Double> metrics = new LinkedHashMap<>();
    SortedMap<String, String> texts = texts(pile);
    for (Peer peer : peers) {
      String name = "peer" + peer.name();
      long started = System.nanoTime();
      List<Peer.Link> links = peer.links(texts, LOOSE);
      double seconds = (System.nanoTime() - started) / 1e9;
      score(name, pile, atLeast(LINKED, links), metrics);
      metrics.put(name + "Seconds", seconds);
      score(name + "Loose", pile, links, metrics);
      predictions.keep(
          Map.of("peer", peer.name(), "version", peer.version(), "size", texts.size()));
    }
    return metrics;
  }

  private static void score(
      String name, GeneratedPile pile, List<Peer.Link> links, Map<String, Double> metrics) {
    List<Derivation> derivations = links.stream().map(PeerMeasure::derivation).toList();
    Map<String, Double> scored =
        GeneratedPileScore.of(pile, new Lineage(derivations, List.of())).metrics();
    metrics.put(name + "Precision", scored.getOrDefault("precision", 0.0));
    metrics.put(name + "Recall", scored.getOrDefault("recall", 0.0));
    metrics.put(name + "Links", (double) links.size());
  }

  private static List<Peer.Link> atLeast(double least, List<Peer.Link> links) {
    return links.stream().filter(each -> each.likeness() >= least).toList();
  }

  /** A link as the score takes it; kind and direction mean nothing here. */
  private static Derivation derivation(Peer.Link link) {
    return new Derivation(
        link.second(),
        new Origin.Inside(link.first()),
        false,
        Kind.EDITED,
        new Derivation.Strength(link.likeness(), new Probability(link.likeness()), List.of()),
        List.of(),
        Derivation.Fidelity.untold());
  }

  private static SortedMap<String, String> texts(GeneratedPile pile) {
    SortedMap<String, String> texts = new TreeMap<>();
    pile.articles().forEach(each -> texts.put(each.id(), each.text()));
    return texts;
  }
}
