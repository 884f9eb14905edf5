package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Article;
import org.unecho.model.Assessment;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Carrier;
import org.unecho.model.Expected;
import org.unecho.model.Hypothesis;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Inquiry;
import org.unecho.model.Judgement;
import org.unecho.model.Lineage;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Rating;
import org.unecho.model.Reading;
import org.unecho.picture.pile.Pile;

/** Weighs the hypotheses of an inquiry against what a picture holds. */
public final class EvidenceWeigher {
  /** A matrix that a person can judge has a few dozen columns; the nearest ones are proposed. */
  public static final int PROPOSED = 24;

  private final Pile pile;
  private final Collection<Article> articles;

  /**
   * What came of it.
   *
   * @param assessment the matrix and its scores
   * @param remarks what of the inquiry could not be followed, as sentences
   */
  public record Weighed(Assessment assessment, List<String> remarks) {
    /** Copies the remarks. */
    public Weighed {
      remarks = List.copyOf(remarks);
    }
  }

  private EvidenceWeigher(Pile pile, Collection<Article> articles) {
    this.pile = pile;
    this.articles = articles;
  }

  /** A weigher over a pile. */
  public static EvidenceWeigher of(
      List<Article> articles, Lineage lineage, List<Reading> readings) {
    return new EvidenceWeigher(Pile.of(articles, lineage, readings), List.copyOf(articles));
  }

  /**
   * The assessment.
   *
   * @param inquiry question, hypotheses and judgements
   * @param picture what the pile says
   * @param map its influence map with the analyst's decisions carried out
   * @param most how many proposals the matrix takes at the most, beside those the analyst judged
   */
  public Weighed weigh(Inquiry inquiry, Picture picture, InfluenceMap map, int most) {
    Map<String, Judgement> judged = judged(inquiry.judgements());
    Matter matter = new Matter(inquiry);
    List<Proposal> proposals = Proposals.of(pile, picture, map);
    proposals.forEach(each -> matter.count(each.words()));
    Suggester suggester = new Suggester(map, inquiry.hypotheses(), picture.actors());
    Grader grader = new Grader(articles, inquiry.outlets());
    Columns columns = new Columns(inquiry.hypotheses(), suggester, grader, matter, judged);
    Expectations expectations = new Expectations(pile, picture, articles);
    List<Evidence> evidence = new ArrayList<>(columns.proposed(proposals, this::carriers, most));
    evidence.addAll(columns.own(inquiry.judgements()));
    evidence.addAll(expected(inquiry, expectations, columns));
    evidence.sort(
        Comparator.comparingDouble((Evidence e) -> -e.diagnosticity().orElse(0))
            .thenComparing(e -> -e.grade().weight())
            .thenComparing(Evidence::id));
    List<String> remarks = new ArrayList<>(grader.remarks());
    remarks.addAll(unknown(judged, evidence, proposals));
    List<Assessment.Indicator> watch = new Indicators(inquiry, matter, expectations).list(picture);
    return new Weighed(assessment(inquiry, evidence, watch), remarks);
  }

  private List<Evidence> expected(Inquiry inquiry, Expectations expectations, Columns columns) {
    List<Evidence> found = new ArrayList<>();
    for (Expected expected : inquiry.expected()) {
      List<Passage> seen = expectations.seen(expected);
      if (!seen.isEmpty() || expectations.isDue(expected)) {
        found.add(columns.expected(expected, seen, carriers(seen)));
      }
    }
    return found;
  }

  private static Assessment assessment(
      Inquiry inquiry, List<Evidence> evidence, List<Assessment.Indicator> watch) {
    List<String> ids = inquiry.hypotheses().stream().map(Hypothesis::id).toList();
    Scorer scorer = new Scorer(ids, evidence);
    return new Assessment(
        inquiry.question(),
        inquiry.hypotheses(),
        evidence,
        scorer.scores(),
        scorer.linchpins(),
        watch,
        inquiry.outcome().isEmpty() ? List.of() : scorer.lessons(inquiry.outcome()));
  }

  /** Judgements by evidence; a later one goes before an earlier one, rating by rating. */
  private static Map<String, Judgement> judged(List<Judgement> judgements) {
    Map<String, Judgement> byId = new LinkedHashMap<>();
    for (Judgement each : judgements) {
      byId.merge(each.evidence(), each, EvidenceWeigher::both);
    }
    return byId;
  }

  private static Judgement both(Judgement before, Judgement after) {
    Map<String, Rating> ratings = new TreeMap<>(before.ratings());
    ratings.putAll(after.ratings());
    return new Judgement(
        before.evidence(),
        after.text().isEmpty() ? before.text() : after.text(),
        ratings,
        after.source().or(before::source),
        after.information().or(before::information),
        after.relevance().or(before::relevance),
        before.dropped() || after.dropped());
  }

  private List<Carrier> carriers(List<Passage> passages) {
    Map<String, Set<String>> articlesOf = new TreeMap<>();
    for (Passage at : passages) {
      articlesOf.computeIfAbsent(pile.origin(at), key -> new TreeSet<>()).add(at.article());
    }
    List<Carrier> carriers = new ArrayList<>();
    articlesOf.forEach((origin, in) -> carriers.add(new Carrier(origin, in.size())));
    return carriers;
  }

  private static List<String> unknown(
      Map<String, Judgement> judged, List<Evidence> evidence, List<Proposal> proposals) {
    Set<String> known = new TreeSet<>();
    evidence.forEach(each -> known.add(each.id()));
    proposals.forEach(each -> known.add(each.id()));
    return judged.values().stream()
        .filter(each -> !each.dropped() && !known.contains(each.evidence()))
        .map(
            each ->
                "the evidence '"
                    + each.evidence()
                    + "' is judged, but there is none of that id (evidence of your own needs a"
                    + " text)")
        .toList();
  }
}
