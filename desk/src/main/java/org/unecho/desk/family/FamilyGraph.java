package org.unecho.desk.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;

/**
 * Who took from whom in a whole pile, sorted for reading.
 *
 * @param trees families of two or more articles, or of an origin outside the pile; largest first
 * @param patchworks articles made from several families, in the order of their ids
 * @param outside origins outside the pile with the number of articles that carry each, most first
 * @param alone ids of the articles that are a family of their own, sorted
 */
public record FamilyGraph(
    List<Tree> trees,
    List<Patchwork> patchworks,
    Map<String, Integer> outside,
    List<String> alone) {
  /** The most faithful copies first. */
  private static final List<Kind> ORDER = List.of(Kind.values());

  /** Copies the lists; the map keeps its order. */
  public FamilyGraph {
    trees = List.copyOf(trees);
    patchworks = List.copyOf(patchworks);
    outside = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(outside));
    alone = List.copyOf(alone);
  }

  /** The graph of a lineage; {@code articles} tell the times. */
  public static FamilyGraph of(List<Article> articles, Lineage lineage) {
    Map<String, Derivation> mains = mains(lineage);
    Map<String, String> times = new TreeMap<>();
    articles.forEach(a -> times.put(a.id(), a.header().published().iso()));
    List<Tree> trees = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (Family family : lineage.families()) {
      if (family.articles().size() == 1 && family.origin() instanceof Origin.Inside) {
        alone.addAll(family.articles());
      } else {
        trees.add(tree(family, mains, times));
      }
    }
    trees.sort(
        Comparator.comparing((Tree tree) -> -tree.size())
            .thenComparing(tree -> tree.family().origin().key()));
    alone.sort(null);
    return new FamilyGraph(trees, Patches.in(lineage), outside(lineage), alone);
  }

  /** The number of articles in all trees. */
  public int shared() {
    return trees.stream().mapToInt(Tree::size).sum();
  }

  /** The link of each article that carries most of it; quoting is no such link. */
  private static Map<String, Derivation> mains(Lineage lineage) {
    Map<String, Derivation> mains = new TreeMap<>();
    for (Derivation each : lineage.derivations()) {
      if (each.kind() != Kind.QUOTING) {
        mains.merge(
            each.copy(), each, (a, b) -> b.strength().coverage() > a.strength().coverage() ? b : a);
      }
    }
    return mains;
  }

  private static Tree tree(
      Family family, Map<String, Derivation> mains, Map<String, String> times) {
    List<Tree.Branch> copies = new ArrayList<>();
    for (String article : family.articles()) {
      if (!article.equals(family.origin().key())) {
        copies.add(new Tree.Branch(article, Optional.ofNullable(mains.get(article))));
      }
    }
    copies.sort(
        Comparator.comparing(FamilyGraph::rank)
            .thenComparing(branch -> times.getOrDefault(branch.article(), "").isEmpty())
            .thenComparing(branch -> times.getOrDefault(branch.article(), ""))
            .thenComparing(Tree.Branch::article));
    return new Tree(family, copies);
  }

  private static int rank(Tree.Branch branch) {
    return branch.main().map(main -> ORDER.indexOf(main.kind())).orElse(ORDER.size());
  }

  private static Map<String, Integer> outside(Lineage lineage) {
    Map<String, Set<String>> carriers = new TreeMap<>();
    for (Family family : lineage.families()) {
      if (family.origin() instanceof Origin.Outside origin) {
        carriers.computeIfAbsent(origin.label(), key -> new TreeSet<>()).addAll(family.articles());
      }
    }
    for (Derivation each : lineage.derivations()) {
      if (each.origin() instanceof Origin.Outside origin) {
        carriers.computeIfAbsent(origin.label(), key -> new TreeSet<>()).add(each.copy());
      }
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    carriers.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Set<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().size()));
    return sorted;
  }
}
