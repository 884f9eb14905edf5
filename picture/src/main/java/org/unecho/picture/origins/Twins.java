package org.unecho.picture.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/** Which passages of a pile are copies of each other, by the alignments of its lineage. */
public final class Twins {
  /** Half of a passage must lie in an aligned pair before the pair is about that passage. */
  private static final double ABOUT = 0.5;

  private final Map<String, List<Derivation>> byCopy;

  private Twins(Map<String, List<Derivation>> byCopy) {
    this.byCopy = byCopy;
  }

  /** The twins of {@code lineage}. */
  public static Twins of(Lineage lineage) {
    Map<String, List<Derivation>> byCopy = new TreeMap<>();
    for (Derivation derivation : lineage.derivations()) {
      byCopy.computeIfAbsent(derivation.copy(), key -> new ArrayList<>()).add(derivation);
    }
    byCopy.values().forEach(list -> list.sort(BEST_FIRST));
    return new Twins(byCopy);
  }

  private static final Comparator<Derivation> BEST_FIRST =
      Comparator.comparing((Derivation d) -> d.strength().confidence())
          .reversed()
          .thenComparing(d -> -d.strength().coverage())
          .thenComparing(d -> d.origin().key());

  /** Whether both passages lie, for the most part, in one aligned pair. */
  public boolean areTwins(Passage a, Passage b) {
    return aligned(a, b) || aligned(b, a);
  }

  /** Whether {@code copy} was taken from {@code origin}: as a whole text, or quoted there. */
  public boolean isCopy(Passage copy, Passage origin) {
    boolean quoted =
        derivations(copy.article()).stream()
            .filter(derivation -> derivation.directed() && isFrom(derivation, origin.article()))
            .anyMatch(derivation -> holds(derivation, copy, origin));
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(copy.article());
    while (!quoted && at.isPresent() && seen.add(at.get())) {
      at = above(at.get());
      if (at.isPresent() && at.get().equals(origin.article())) {
        return true;
      }
    }
    return quoted;
  }

  /** The article that this one copies as a whole, where that and the direction are known. */
  private Optional<String> above(String article) {
    return main(article)
        .filter(Derivation::directed)
        .map(Derivation::origin)
        .filter(Origin.Inside.class::isInstance)
        .map(Origin::key);
  }

  private static boolean isFrom(Derivation derivation, String article) {
    return derivation.origin() instanceof Origin.Inside inside && inside.article().equals(article);
  }

  private boolean aligned(Passage copy, Passage twin) {
    return derivations(copy.article()).stream().anyMatch(each -> holds(each, copy, twin));
  }

  private static boolean holds(Derivation derivation, Passage copy, Passage twin) {
    return derivation.alignment().stream()
        .filter(pair -> pair.twin().article().equals(twin.article()))
        .anyMatch(
            pair -> isAbout(copy.span(), pair.copy()) && isAbout(twin.span(), pair.twin().span()));
  }

  /** Whether {@code pair} covers half of {@code span}, or the reverse. */
  static boolean isAbout(Span span, Span pair) {
    int shorter = Math.min(span.length(), pair.length());
    return shorter > 0 && span.shared(pair) >= ABOUT * shorter;
  }

  /** What the article derives from, best first; empty where it derives from nothing. */
  List<Derivation> derivations(String article) {
    return byCopy.getOrDefault(article, List.of());
  }

  /** The derivation that makes the article a copy as a whole, if it is one. */
  Optional<Derivation> main(String article) {
    return derivations(article).stream().filter(d -> d.kind() != Kind.QUOTING).findFirst();
  }

  /** The derivations by which the article only quotes. */
  List<Derivation> quoting(String article) {
    return derivations(article).stream().filter(d -> d.kind() == Kind.QUOTING).toList();
  }

  /** The twin of {@code span} in the main origin of its article, if it is aligned. */
  Optional<Passage> twin(String article, Span span) {
    return main(article).stream()
        .flatMap(derivation -> derivation.alignment().stream())
        .filter(pair -> isAbout(span, pair.copy()))
        .max(
            Comparator.comparingInt((Aligned pair) -> span.shared(pair.copy()))
                .thenComparing(Aligned::similarity))
        .map(Aligned::twin);
  }

  /** How many steps of copying lie between the article and where its text was first written. */
  public int depth(String article) {
    Set<String> seen = new HashSet<>();
    String at = article;
    int depth = 0;
    while (seen.add(at)) {
      Optional<Derivation> main = main(at);
      if (main.isEmpty()) {
        return depth;
      }
      depth++;
      if (!(main.get().origin() instanceof Origin.Inside inside)) {
        return depth;
      }
      at = inside.article();
    }
    return depth;
  }
}
