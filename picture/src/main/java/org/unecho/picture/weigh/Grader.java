package org.unecho.picture.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.unecho.model.Admiralty;
import org.unecho.model.Admiralty.Credibility;
import org.unecho.model.Admiralty.Reliability;
import org.unecho.model.Article;
import org.unecho.model.Evidence.Grade;
import org.unecho.model.Explanation;
import org.unecho.model.Judgement;
import org.unecho.model.Level;
import org.unecho.model.OutletRating;
import org.unecho.model.Verdict;

/** Judges source and information apart, and makes a weight of both and of relevance. */
final class Grader {
  /** From this mean of points, 5 for A or 1 down to 1 for E or 5, evidence is believed highly. */
  private static final double HIGH = 4;

  /** Below this mean it is hardly believed. */
  private static final double LOW = 2.5;

  private final Map<String, Article> articles = new HashMap<>();
  private final List<OutletRating> outlets;
  private final List<String> remarks = new ArrayList<>();

  Grader(Collection<Article> articles, List<OutletRating> outlets) {
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.outlets = outlets;
  }

  /** What could not be followed, as sentences. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * The grade.
   *
   * @param id the evidence, for remarks
   * @param origins keys of the independent origins that bring it
   * @param verdict what their number allows one to say
   * @param judgement what the analyst judged, if anything
   * @param relevance how much it seems to matter
   */
  Grade grade(
      String id,
      List<String> origins,
      Verdict verdict,
      Optional<Judgement> judgement,
      Level relevance) {
    Reliability source = judgement.flatMap(Judgement::source).orElseGet(() -> best(origins));
    Credibility information =
        judgement.flatMap(Judgement::information).orElseGet(() -> suggested(verdict));
    if (information == Credibility.CONFIRMED && origins.size() < 2) {
      remarks.add(
          "information 1 of "
              + id
              + " needs two independent origins or more, but it has "
              + origins.size()
              + ": it is taken as 2");
      information = Credibility.PROBABLY_TRUE;
    }
    Level matters = judgement.flatMap(Judgement::relevance).orElse(relevance);
    return graded(new Admiralty(source, information), matters);
  }

  static Grade graded(Admiralty code, Level relevance) {
    OptionalDouble points = points(code);
    Level credibility =
        points.isEmpty() || (points.getAsDouble() >= LOW && points.getAsDouble() < HIGH)
            ? Level.M
            : points.getAsDouble() >= HIGH ? Level.H : Level.L;
    String basis = points.isEmpty() ? " (no basis to judge it)" : "";
    String how =
        String.format(
            Locale.ROOT,
            "Admiralty code %s, so credibility %s%s; relevance %s",
            code.word(),
            credibility,
            basis,
            relevance);
    return new Grade(
        code,
        credibility,
        relevance,
        Explanation.of(credibility.weight() * relevance.weight(), how));
  }

  /** Mean points of source and information; F and 6 are no basis and are left out. */
  private static OptionalDouble points(Admiralty code) {
    List<Integer> points = new ArrayList<>();
    switch (code.source()) {
      case A -> points.add(5);
      case B -> points.add(4);
      case C -> points.add(3);
      case D -> points.add(2);
      case E -> points.add(1);
      case F -> {}
    }
    if (code.information() != Credibility.CANNOT_BE_JUDGED) {
      points.add(6 - code.information().number());
    }
    return points.stream().mapToInt(Integer::intValue).average();
  }

  /** One origin alone gives no basis, whatever it says; two confirm each other. */
  private static Credibility suggested(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> Credibility.CONFIRMED;
      case DISPUTED -> Credibility.DOUBTFUL;
      case SINGLE_ORIGIN, UNVERIFIED -> Credibility.CANNOT_BE_JUDGED;
    };
  }

  /** The best source among the origins: what a good one says is not made worse by a bad one. */
  private Reliability best(List<String> origins) {
    return origins.stream()
        .map(this::reliability)
        .min(Comparator.naturalOrder())
        .orElse(Reliability.F);
  }

  private Reliability reliability(String origin) {
    Article article = articles.get(origin);
    Stream<OutletRating> named =
        outlets.stream()
            .filter(
                outlet ->
                    article == null
                        ? holds(origin, outlet.name())
                        : outlet.name().equalsIgnoreCase(article.header().outlet()));
    Optional<LocalDate> day =
        Optional.ofNullable(article).flatMap(each -> each.header().published().day());
    return named
        .filter(outlet -> holdsOn(outlet, day))
        .max(Comparator.comparing(outlet -> outlet.since().from().orElse(LocalDate.MIN)))
        .map(OutletRating::reliability)
        .orElse(Reliability.F);
  }

  private static boolean holds(String label, String name) {
    return label.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsOn(OutletRating outlet, Optional<LocalDate> day) {
    Optional<LocalDate> since = outlet.since().from();
    return since.isEmpty() || day.filter(known -> !known.isBefore(since.get())).isPresent();
  }
}
