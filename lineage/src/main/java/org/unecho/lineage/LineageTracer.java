package org.unecho.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Likelihood;
import org.unecho.lineage.align.Rarity;
import org.unecho.lineage.candidate.Candidates;
import org.unecho.lineage.candidate.Pair;
import org.unecho.lineage.direct.Direction;
import org.unecho.lineage.direct.DirectionFinder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.PairScore;

/**
 * Traces who took from whom in a pile of articles.
 *
 * <p>The result depends on the articles alone, not on their order. Cost: about 10 ms of processor
 * time for each sentence never seen, then a few milliseconds for each pair compared.
 */
public final class LineageTracer {
  /** Articles whose mean vectors are this near tell one story. */
  private static final double SAME_STORY = 0.7;

  /** Coverages of two articles by each other that differ by more show which is a part. */
  private static final double LOPSIDED = 0.3;

  private final LineageSettings settings;
  private final SentenceVectors vectors;

  private LineageTracer(LineageSettings settings, SentenceVectors vectors) {
    this.settings = settings;
    this.vectors = vectors;
  }

  /** A tracer with these settings, which takes its vectors from there. */
  public static LineageTracer of(LineageSettings settings, SentenceVectors vectors) {
    return new LineageTracer(settings, vectors);
  }

  /**
   * The verified derivations and the families of a pile.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  public Lineage trace(List<Article> articles) {
    Pile pile = Pile.of(articles, vectors);
    List<Judgement> judged = judge(pile);
    Map<String, List<Hint>> outside = ownHints(pile);
    List<Siblings.Found> between = between(judged, outside.keySet());
    List<Derivation> derivations = new ArrayList<>(quoted(judged));
    between.forEach(each -> derivations.add(each.derivation()));
    Set<String> explained = new TreeSet<>();
    derivations.stream()
        .filter(each -> each.kind() != Kind.QUOTING)
        .forEach(each -> explained.add(each.copy()));
    outside.forEach(
        (copy, hints) -> {
          if (!explained.contains(copy)) {
            derivations.add(Derivations.outside(hints.get(0)));
          }
        });
    List<String> ids = pile.articles().stream().map(Prose::id).toList();
    // Families are drawn from all of them: a copy stays with its siblings, whoever is nearest.
    List<Family> families = Families.of(ids, derivations);
    derivations.removeAll(Siblings.explained(between));
    derivations.sort(Derivations.ORDER);
    return new Lineage(derivations, families);
  }

  /** The derivations between articles of the pile. */
  private List<Siblings.Found> between(List<Judgement> judged, Set<String> credited) {
    return judged.parallelStream()
        .filter(each -> each.isVerified(settings))
        .map(each -> derivation(each, credited))
        .toList();
  }

  private List<Judgement> judge(Pile pile) {
    Collection<Pair> pairs = pile.candidates(settings);
    Map<Integer, Encoded> encoded = pile.encode(pairs);
    // Pairs do not touch each other, and the list keeps their order whoever is done first.
    return pairs.parallelStream()
        .map(pair -> judge(pair, encoded, pile.rarity()))
        .flatMap(Optional::stream)
        .filter(each -> each.isVerified(settings) || !each.hints().isEmpty())
        .toList();
  }

  private static Optional<Judgement> judge(
      Pair pair, Map<Integer, Encoded> encoded, Rarity rarity) {
    Encoded left = encoded.get(pair.first());
    Encoded right = encoded.get(pair.second());
    return left == null || right == null
        ? Optional.empty()
        : Optional.of(Judgement.of(left, right, rarity));
  }

  private static Map<String, List<Hint>> ownHints(Pile pile) {
    Map<String, List<Hint>> hints = new TreeMap<>();
    for (Prose prose : pile.articles()) {
      List<Hint> own = OutsideOrigins.ofArticle(prose);
      if (!own.isEmpty()) {
        hints.put(prose.id(), own);
      }
    }
    return hints;
  }

  /** The best hint for each article and origin that pairs gave away. */
  private static List<Derivation> quoted(List<Judgement> judged) {
    Map<String, Hint> best = new TreeMap<>();
    for (Judgement each : judged) {
      for (Hint hint : each.hints()) {
        best.merge(
            hint.copy() + "\n" + hint.origin().key(), hint, (a, b) -> size(a) >= size(b) ? a : b);
      }
    }
    return best.values().stream().map(Derivations::outside).toList();
  }

  private static double size(Hint hint) {
    return hint.twins().stream().mapToDouble(Alignment::coverage).sum();
  }

  /** The derivation of a verified pair; {@code credited} articles take from outside themselves. */
  private static Siblings.Found derivation(Judgement judgement, Set<String> credited) {
    Alignment alignment = judgement.alignment();
    Direction direction = DirectionFinder.find(alignment);
    String left = alignment.left().prose().id();
    String right = alignment.right().prose().id();
    boolean leftCopy = direction.isLeftCopy() && direction.score() != 0;
    if (!direction.isKnown()) {
      // The one that leads outside stands for both; else the weak reasons lean, else the lower id.
      boolean one = credited.contains(left) != credited.contains(right);
      double more = alignment.coverage() - alignment.turned().coverage();
      // A text that lies wholly in a much longer one is the part, whoever is credited.
      boolean lopsided = Math.abs(more) > LOPSIDED;
      leftCopy = lopsided ? more > 0 : one ? credited.contains(right) : direction.isLeftCopy();
    }
    Alignment turned = leftCopy ? alignment : alignment.turned();
    return Siblings.Found.of(
        Derivations.inside(turned, judgement.likelihood(), direction, direction.isKnown()), turned);
  }

  /** How two articles relate, whether or not one derives from the other. */
  public PairScore score(Article a, Article b) {
    Judgement judgement = judge(a, b);
    Alignment alignment = judgement.alignment();
    double alike = Candidates.likeness(alignment.left().vectors(), alignment.right().vectors());
    double shared =
        Math.sqrt(alignment.coverage() * alignment.turned().coverage()) * alignment.similarity();
    double similarity = Math.max(0, Math.min(1, Math.max(alike, shared)));
    boolean verified = judgement.isVerified(settings);
    String directed = verified ? directed(DirectionFinder.find(alignment)) : "unknown";
    String relation = similarity >= SAME_STORY ? "same-story" : "unrelated";
    if (verified) {
      relation = derivation(judgement, Set.of()).derivation().kind().word();
    } else if (!judgement.hints().isEmpty()) {
      relation = judgement.hints().get(0).kind().word();
      directed = "common";
    }
    return new PairScore(
        a.id(), b.id(), similarity, relation, directed, judgement.likelihood().confidence());
  }

  private static String directed(Direction direction) {
    return !direction.isKnown() ? "unknown" : direction.isLeftCopy() ? "b>a" : "a>b";
  }

  private Judgement judge(Article a, Article b) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException(
          "two articles are compared, but both have the id " + a.id());
    }
    Pile pile = Pile.of(List.of(a, b), vectors);
    Map<Integer, Encoded> encoded = pile.encode(Candidates.all(2));
    List<Encoded> both =
        encoded.values().stream().sorted((x, y) -> Boolean.compare(is(y, a), is(x, a))).toList();
    return Judgement.of(both.get(0), both.get(1), pile.rarity());
  }

  private static boolean is(Encoded encoded, Article article) {
    return encoded.prose().id().equals(article.id());
  }

  /**
   * The alignment of two given articles, and what the one changed against the other, even where no
   * copying is verified: the confidence says so.
   *
   * @param copy taken as the copy
   * @param origin taken as the origin
   */
  public Derivation compare(Article copy, Article origin) {
    Judgement judgement = judge(copy, origin);
    Likelihood likelihood = judgement.likelihood();
    Direction direction = DirectionFinder.find(judgement.alignment());
    boolean directed = direction.isKnown() && direction.isLeftCopy();
    return Derivations.inside(judgement.alignment(), likelihood, direction, directed);
  }
}
