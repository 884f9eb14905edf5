package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Assessment.Lesson;
import org.unecho.model.Assessment.Linchpin;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Carrier;
import org.unecho.model.Explanation;
import org.unecho.model.Rating;

/**
 * Counts what speaks against each hypothesis: WIS(h) = Σ w·s(e,h) over everything that is told,
 * s(II) = 2, s(I) = 1, else 0, w = credibility × relevance (the weighted inconsistency score of
 * PARC's ACH program, 2004, after Heuer 1999). Counted over articles, so that copies add; and over
 * independent origins, where of what one origin brings only the worst counts, so that a copy adds
 * nothing. Lower is better.
 */
final class Scorer {
  private static final double EQUAL = 1e-9;

  private final List<String> hypotheses;
  private final List<Evidence> evidence;

  Scorer(List<String> hypotheses, List<Evidence> evidence) {
    this.hypotheses = hypotheses;
    this.evidence = evidence;
  }

  /** The scores, in the order of the hypotheses. */
  List<Score> scores() {
    return hypotheses.stream().map(id -> new Score(id, counted(id), independent(id, ""))).toList();
  }

  private static double against(Evidence item, String hypothesis) {
    return item.grade().weight() * item.rating(hypothesis).inconsistency();
  }

  private Explanation counted(String hypothesis) {
    double sum = 0;
    List<Explanation> because = new ArrayList<>();
    for (Evidence item : evidence) {
      double part = against(item, hypothesis) * item.articles();
      if (part > 0) {
        sum += part;
        because.add(
            new Explanation(part, words(item, hypothesis, item.articles()), List.of(), List.of()));
      }
    }
    return new Explanation(sum, "sum over every article, copies included", because, List.of());
  }

  private static String words(Evidence item, String hypothesis, int articles) {
    return String.format(
        Locale.ROOT,
        "%s is %s, weight %.2f, in %d article%s",
        item.id(),
        item.rating(hypothesis),
        item.grade().weight(),
        articles,
        articles == 1 ? "" : "s");
  }

  /** Without the origin {@code left}; the empty string leaves none out. */
  private Explanation independent(String hypothesis, String left) {
    Map<String, Evidence> worst = new TreeMap<>();
    for (Evidence item : evidence) {
      for (Carrier carrier : item.carriers()) {
        if (!carrier.origin().equals(left) && against(item, hypothesis) > 0) {
          worst.merge(
              carrier.origin(),
              item,
              (a, b) -> against(b, hypothesis) > against(a, hypothesis) ? b : a);
        }
      }
    }
    double sum = 0;
    List<Explanation> because = new ArrayList<>();
    for (Map.Entry<String, Evidence> each : worst.entrySet()) {
      double part = against(each.getValue(), hypothesis);
      sum += part;
      String how =
          String.format(
              Locale.ROOT,
              "the worst from origin %s: %s is %s, weight %.2f",
              each.getKey(),
              each.getValue().id(),
              each.getValue().rating(hypothesis),
              each.getValue().grade().weight());
      because.add(new Explanation(part, how, List.of(), List.of()));
    }
    return new Explanation(sum, "sum over independent origins", because, List.of());
  }

  /** The hypotheses with the least against them; none where all have the same. */
  List<String> leaders() {
    return leaders("");
  }

  private List<String> leaders(String left) {
    Map<String, Double> values = new TreeMap<>();
    hypotheses.forEach(id -> values.put(id, independent(id, left).value()));
    double least = values.values().stream().mapToDouble(v -> v).min().orElse(0);
    List<String> leaders =
        hypotheses.stream().filter(id -> values.getOrDefault(id, 0.0) <= least + EQUAL).toList();
    return leaders.size() == hypotheses.size() ? List.of() : leaders;
  }

  /** The origins without which others would lead, sorted. */
  List<Linchpin> linchpins() {
    TreeSet<String> origins = new TreeSet<>();
    evidence.forEach(item -> item.carriers().forEach(c -> origins.add(c.origin())));
    List<String> leaders = leaders();
    List<Linchpin> pins = new ArrayList<>();
    for (String origin : origins) {
      List<String> without = leaders(origin);
      if (!without.equals(leaders)) {
        List<String> brought =
            evidence.stream()
                .filter(item -> item.carriers().stream().anyMatch(c -> c.origin().equals(origin)))
                .filter(item -> hypotheses.stream().anyMatch(id -> against(item, id) > 0))
                .map(Evidence::id)
                .toList();
        pins.add(new Linchpin(origin, leaders, without, brought));
      }
    }
    return pins;
  }

  /** What the outcome says about each piece of evidence that told hypotheses apart. */
  List<Lesson> lessons(String outcome) {
    List<Lesson> lessons = new ArrayList<>();
    for (Evidence item : evidence) {
      double others =
          hypotheses.stream()
              .filter(id -> !id.equals(outcome))
              .map(item::rating)
              .filter(rating -> rating.scale().isPresent())
              .mapToInt(rating -> rating.scale().getAsInt())
              .average()
              .orElse(Double.NaN);
      Rating came = item.rating(outcome);
      if (came.scale().isEmpty() || Double.isNaN(others) || came.scale().getAsInt() == others) {
        continue;
      }
      boolean misled = came.scale().getAsInt() < others;
      String how =
          String.format(
              Locale.ROOT,
              "%s for %s, which came true, against %.1f on average for the others (scale -2 to 2)",
              came,
              outcome,
              others);
      lessons.add(
          new Lesson(
              item.id(), misled, how, item.carriers().stream().map(Carrier::origin).toList()));
    }
    lessons.sort(java.util.Comparator.comparing(lesson -> !lesson.misled()));
    return lessons;
  }
}
