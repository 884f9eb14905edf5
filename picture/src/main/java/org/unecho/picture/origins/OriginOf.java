package org.unecho.picture.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Span;

/**
 * The independent origin behind a passage: a copy adds none, a quotation counts as what it quotes.
 */
public final class OriginOf {
  private final Twins twins;
  private final Map<String, String> familyOrigin;
  private final Map<String, List<Quoted>> quoted;

  /** Only to find again what was asked before; never iterated. */
  private final Map<Passage, String> found = new ConcurrentHashMap<>();

  /** A passage that stands in an article but was written elsewhere. */
  private record Quoted(Span span, Origin origin) {}

  private OriginOf(
      Twins twins, Map<String, String> familyOrigin, Map<String, List<Quoted>> quoted) {
    this.twins = twins;
    this.familyOrigin = familyOrigin;
    this.quoted = quoted;
  }

  /** The origins of a pile: readings tell what else a quoted speaker says. */
  public static OriginOf of(Lineage lineage, Twins twins, List<Reading> readings) {
    Map<String, String> familyOrigin = new TreeMap<>();
    for (Family family : lineage.families()) {
      family.articles().forEach(id -> familyOrigin.put(id, family.origin().key()));
    }
    Map<String, List<Quoted>> quoted = new TreeMap<>();
    for (Reading reading : readings) {
      quoted.put(reading.article(), quotedIn(reading, twins.quoting(reading.article())));
    }
    lineage.derivations().stream()
        .map(Derivation::copy)
        .forEach(id -> quoted.computeIfAbsent(id, copy -> aligned(twins.quoting(copy))));
    return new OriginOf(twins, familyOrigin, quoted);
  }

  private static List<Quoted> aligned(List<Derivation> quoting) {
    return quoting.stream()
        .flatMap(d -> d.alignment().stream().map(pair -> new Quoted(pair.copy(), d.origin())))
        .toList();
  }

  private static List<Quoted> quotedIn(Reading reading, List<Derivation> quoting) {
    List<Quoted> all = new ArrayList<>(aligned(quoting));
    for (Derivation derivation : quoting) {
      Set<String> speakers = new HashSet<>();
      reading.quotations().stream()
          .filter(quotation -> isAligned(quotation, derivation))
          .flatMap(OriginOf::speakers)
          .forEach(speakers::add);
      reading.quotations().stream()
          .filter(quotation -> speakers(quotation).anyMatch(speakers::contains))
          .forEach(quotation -> all.add(new Quoted(quotation.span(), derivation.origin())));
    }
    return List.copyOf(all);
  }

  private static boolean isAligned(Quotation quotation, Derivation derivation) {
    return derivation.alignment().stream()
        .anyMatch(pair -> Twins.isAbout(quotation.span(), pair.copy()));
  }

  private static Stream<String> speakers(Quotation quotation) {
    return quotation.speakers().stream()
        .map(Quotation.Speaker::actor)
        .filter(actor -> !actor.isEmpty());
  }

  /** The key ({@link Origin#key()}) of the independent origin behind a passage. */
  public String key(Passage passage) {
    return found.computeIfAbsent(passage, each -> key(each, new HashSet<>()));
  }

  private String key(Passage passage, Set<String> seen) {
    String article = passage.article();
    if (!seen.add(article)) {
      return whole(article);
    }
    Optional<Quoted> hit =
        quoted.getOrDefault(article, List.of()).stream()
            .filter(one -> covers(one.span(), passage.span()))
            .findFirst();
    if (hit.isPresent()) {
      Origin origin = hit.get().origin();
      return origin instanceof Origin.Inside inside ? whole(inside.article()) : origin.key();
    }
    Optional<Passage> twin =
        twins.twin(article, passage.span()).filter(one -> sameFamily(article, one.article()));
    return twin.isPresent() ? key(twin.get(), seen) : whole(article);
  }

  private static boolean covers(Span outer, Span span) {
    return !span.isEmpty() && 2 * outer.shared(span) >= span.length();
  }

  private boolean sameFamily(String a, String b) {
    return whole(a).equals(whole(b));
  }

  /** The key of the origin behind an article as a whole. */
  public String whole(String article) {
    String known = familyOrigin.get(article);
    return known != null ? known : followed(article);
  }

  private String followed(String article) {
    Set<String> seen = new HashSet<>();
    String at = article;
    while (seen.add(at)) {
      Optional<Origin> origin = twins.main(at).map(Derivation::origin);
      if (origin.isEmpty()) {
        return at;
      }
      if (!(origin.get() instanceof Origin.Inside inside)) {
        return origin.get().key();
      }
      at = inside.article();
    }
    return seen.stream().sorted().findFirst().orElse(article);
  }
}
