package org.unecho.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Likelihood;
import org.unecho.lineage.align.Wording;
import org.unecho.lineage.candidate.Pair;
import org.unecho.lineage.direct.Direction;
import org.unecho.lineage.direct.DirectionFinder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.story.StoryLikeness;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
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
  /** From here people called two stories more similar than not. */
  private static final double SAME_STORY = 0.5;

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
    Pile pile = Pile.of(articles);
    Comparison comparison = Comparison.of(pile, settings, vectors);
    Map<String, List<Hint>> own = pile.ownHints();
    List<Verdict> verdicts =
        comparison.pairs().parallelStream()
            .map(pair -> verdict(comparison, pair, own.keySet()))
            .filter(each -> !each.isEmpty())
            .toList();
    List<Derivation> derivations = new ArrayList<>(quoted(verdicts));
    List<Found> found = verdicts.stream().flatMap(each -> each.found().stream()).toList();
    List<Link> links = new ArrayList<>(derivations.stream().map(Link::of).toList());
    found.forEach(each -> links.add(each.link()));
    for (Derivation each : credited(own, verdicts, links)) {
      derivations.add(each);
      links.add(Link.of(each));
    }
    Siblings.told(found).parallelStream()
        .map(each -> derivation(comparison, each))
        .forEachOrdered(derivations::add);
    derivations.sort(Derivations.ORDER);
    // Families are drawn from all links: a copy stays with its siblings, whoever is nearest.
    return new Lineage(derivations, Families.of(pile.ids(), links));
  }

  /** The articles that nothing in the pile explains, from what they say by themselves. */
  private static List<Derivation> credited(
      Map<String, List<Hint>> own, List<Verdict> verdicts, List<Link> links) {
    List<Alignment> prints = verdicts.stream().flatMap(each -> each.prints().stream()).toList();
    Set<String> explained = new HashSet<>();
    links.stream()
        .filter(each -> each.kind() != Kind.QUOTING && Families.isMain(each))
        // Whoever names his agency has it from there, where nobody knows which print came first.
        .filter(each -> each.directed() || !isCredited(own, each.copy()))
        .forEach(each -> explained.add(each.copy()));
    return OutsideOrigins.merge(own, prints).entrySet().stream()
        .filter(each -> !explained.contains(each.getKey()))
        .map(each -> Derivations.outside(each.getValue().get(0)))
        .toList();
  }

  private static boolean isCredited(Map<String, List<Hint>> own, String article) {
    return own.getOrDefault(article, List.of()).stream().anyMatch(h -> h.source().whole());
  }

  /**
   * What comparing a pair came to, in small.
   *
   * @param found the link between the two, if one is verified
   * @param hints texts outside both that the pair gives away
   * @param prints the alignment, if one is verified and one of the two takes from outside
   */
  private record Verdict(List<Found> found, List<Hint> hints, List<Alignment> prints) {
    boolean isEmpty() {
      return found.isEmpty() && hints.isEmpty();
    }
  }

  /**
   * A link between two articles of the pile.
   *
   * @param link it
   * @param pair the two
   * @param leftCopy whether the first of the pair is the copy
   */
  private record Found(Link link, Pair pair, boolean leftCopy) implements Siblings.Linked {}

  private Verdict verdict(Comparison comparison, Pair pair, Set<String> credited) {
    Judgement judgement = comparison.judge(pair);
    if (!judgement.isVerified(settings)) {
      return new Verdict(List.of(), judgement.hints(), List.of());
    }
    Direction direction = comparison.direction(pair, judgement.alignment());
    boolean leftCopy = isLeftCopy(judgement.alignment(), direction, credited);
    Alignment turned = leftCopy ? judgement.alignment() : judgement.alignment().turned();
    Link link = Link.of(turned, comparison.weight(judgement, turned), direction.isKnown());
    boolean print = credited.contains(turned.left().prose().id());
    print |= credited.contains(turned.right().prose().id());
    return new Verdict(
        List.of(new Found(link, pair, leftCopy)),
        judgement.hints(),
        print ? List.of(judgement.alignment()) : List.of());
  }

  /** Compares again, which is quicker than to keep all that was compared. */
  private static Derivation derivation(Comparison comparison, Found found) {
    Judgement judgement = comparison.judge(found.pair());
    Direction direction = comparison.direction(found.pair(), judgement.alignment());
    return Derivations.inside(
        found.leftCopy() ? judgement.alignment() : judgement.alignment().turned(),
        judgement.likelihood(),
        direction,
        direction.isKnown());
  }

  /** The best hint for each article and origin that pairs gave away. */
  private static List<Derivation> quoted(List<Verdict> verdicts) {
    Map<String, Hint> best = new TreeMap<>();
    for (Verdict each : verdicts) {
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

  /** Whether the left article is the copy; {@code credited} ones take from outside themselves. */
  private static boolean isLeftCopy(
      Alignment alignment, Direction direction, Set<String> credited) {
    if (direction.isKnown()) {
      return direction.isLeftCopy() && direction.score() != 0;
    }
    String left = alignment.left().prose().id();
    String right = alignment.right().prose().id();
    // The one that leads outside stands for both; else the weak reasons lean, else the lower id.
    boolean one = credited.contains(left) != credited.contains(right);
    double more = alignment.coverage() - alignment.turned().coverage();
    // A text that lies wholly in a much longer one is the part, whoever is credited.
    if (Math.abs(more) > LOPSIDED) {
      return more > 0;
    }
    return one ? credited.contains(right) : direction.isLeftCopy();
  }

  /** How two articles relate, whether or not one derives from the other. */
  public PairScore score(Article a, Article b) {
    Judgement judgement = judge(a, b);
    Alignment alignment = judgement.alignment();
    double similarity =
        StoryLikeness.of(alignment.left().prose(), alignment.right().prose(), vectors);
    boolean verified = judgement.isVerified(settings);
    String directed = verified ? directed(DirectionFinder.find(alignment)) : "unknown";
    String relation = similarity >= SAME_STORY ? "same-story" : "unrelated";
    if (verified) {
      boolean leftCopy =
          isLeftCopy(alignment, DirectionFinder.find(alignment), /* credited= */ Set.of());
      relation = Wording.kind(leftCopy ? alignment : alignment.turned()).word();
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
    Pile pile = Pile.of(List.of(a, b));
    boolean inOrder = pile.id(0).equals(a.id());
    return Comparison.ofAll(pile, vectors).judge(inOrder ? new Pair(0, 1) : new Pair(1, 0));
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
