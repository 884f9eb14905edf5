package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.bench.generate.GeneratedPile;
import org.unecho.bench.generate.Way;
import org.unecho.bench.measure.Statistics;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;

/**
 * A lineage against the truth of a generated pile.
 *
 * <p>A link is a derivation between two articles of the pile, whatever its direction. It is right
 * if one comes from the other or both from a third. {@code precision}: share of links that are
 * right. {@code recall}: share of true parent and copy pairs that are linked. {@code tracedRecall}:
 * share of copies linked to anything of each of their originals' offspring. {@code originRight}:
 * share of copies whose family's origin is an original they come from. {@code directionRight}: of
 * the linked pairs of parent and copy, the share in which the copy is said to take.
 */
final class GeneratedPileScore {
  private final GeneratedPile pile;
  private final Map<String, Set<String>> linked = new TreeMap<>();
  private final Map<String, Set<String>> takes = new TreeMap<>();
  private final List<Derivation> wrong = new ArrayList<>();
  private final Map<String, String> origins = new TreeMap<>();
  private long links;

  private GeneratedPileScore(GeneratedPile pile) {
    this.pile = pile;
  }

  static GeneratedPileScore of(GeneratedPile pile, Lineage lineage) {
    GeneratedPileScore score = new GeneratedPileScore(pile);
    lineage.derivations().forEach(score::count);
    for (Family family : lineage.families()) {
      family.articles().forEach(each -> score.origins.put(each, family.origin().key()));
    }
    return score;
  }

  private void count(Derivation derivation) {
    if (derivation.origin() instanceof Origin.Inside origin) {
      links++;
      if (!pile.isKin(derivation.copy(), origin.article())) {
        wrong.add(derivation);
      }
      put(linked, derivation.copy(), origin.article());
      put(linked, origin.article(), derivation.copy());
      put(takes, derivation.copy(), origin.article());
    }
  }

  private static void put(Map<String, Set<String>> map, String from, String to) {
    map.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
  }

  /** Links between articles that have nothing of each other. */
  List<Derivation> wrong() {
    return List.copyOf(wrong);
  }

  /** Copies none of whose parents they were linked with. */
  List<String> missed() {
    return pile.parents().keySet().stream().filter(copy -> found(copy) == 0).toList();
  }

  Map<String, Double> metrics() {
    Set<String> copies = pile.parents().keySet();
    long pairs = copies.stream().mapToLong(copy -> parents(copy).size()).sum();
    long found = copies.stream().mapToLong(this::found).sum();
    long directed = copies.stream().mapToLong(this::directed).sum();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("precision", links == 0 ? 0 : 1 - Statistics.share(wrong.size(), links));
    metrics.put("recall", Statistics.share(found, pairs));
    metrics.put("tracedRecall", Statistics.share(count(copies, this::isTraced), copies.size()));
    metrics.put("originRight", Statistics.share(count(copies, this::isOriginRight), copies.size()));
    metrics.put("directionRight", Statistics.share(directed, found));
    metrics.put("links", (double) links);
    metrics.put("copies", (double) copies.size());
    return metrics;
  }

  /** The recall of the copies made in each way. */
  Map<String, Double> recallByWay() {
    Map<String, Double> recall = new LinkedHashMap<>();
    for (Way way : Way.values()) {
      List<String> copies =
          pile.parents().keySet().stream().filter(copy -> pile.ways().get(copy) == way).toList();
      long pairs = copies.stream().mapToLong(copy -> parents(copy).size()).sum();
      if (pairs > 0) {
        long found = copies.stream().mapToLong(this::found).sum();
        recall.put("recall" + way.word(), Statistics.share(found, pairs));
      }
    }
    return recall;
  }

  private static long count(Set<String> copies, java.util.function.Predicate<String> which) {
    return copies.stream().filter(which).count();
  }

  private List<String> parents(String copy) {
    return pile.parents().getOrDefault(copy, List.of());
  }

  private long found(String copy) {
    Set<String> with = linked.getOrDefault(copy, Set.of());
    return parents(copy).stream().filter(with::contains).count();
  }

  private long directed(String copy) {
    Set<String> from = takes.getOrDefault(copy, Set.of());
    return parents(copy).stream().filter(from::contains).count();
  }

  private boolean isTraced(String copy) {
    Set<String> met = new TreeSet<>();
    linked.getOrDefault(copy, Set.of()).forEach(each -> met.addAll(pile.origins(each)));
    return met.containsAll(pile.origins(copy));
  }

  private boolean isOriginRight(String copy) {
    return pile.origins(copy).contains(origins.getOrDefault(copy, ""));
  }

  /** Shares of originals that are the origin of their own family. */
  double originalsRight() {
    List<String> originals =
        pile.articles().stream()
            .map(Article::id)
            .filter(id -> !pile.parents().containsKey(id))
            .toList();
    long right = originals.stream().filter(id -> id.equals(origins.get(id))).count();
    return Statistics.share(right, originals.size());
  }
}
