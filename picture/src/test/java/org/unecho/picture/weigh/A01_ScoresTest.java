package org.unecho.picture.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Admiralty;
import org.unecho.model.Admiralty.Credibility;
import org.unecho.model.Admiralty.Reliability;
import org.unecho.model.Assessment.Lesson;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Carrier;
import org.unecho.model.Evidence.Cell;
import org.unecho.model.Level;
import org.unecho.model.Rating;

/** Scores worked out by hand: H1 to H3 against a few pieces of evidence. */
class A01_ScoresTest {
  private static final List<String> IDS = List.of("H1", "H2", "H3");

  private static Evidence evidence(
      String id, Level level, List<Carrier> carriers, Rating... ratings) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < ratings.length; i++) {
      cells.add(new Cell(IDS.get(i), ratings[i], false, "by hand"));
    }
    // Code C3 has middling credibility, so the weight is that of the relevance.
    Evidence.Grade grade =
        Grader.graded(new Admiralty(Reliability.C, Credibility.POSSIBLY_TRUE), level);
    return new Evidence(id, id, Evidence.Kind.EVENT, grade, List.of(), carriers, cells);
  }

  private static Carrier carrier(String origin, int articles) {
    return new Carrier(origin, articles);
  }

  /**
   * E1: weight 1.4142, origins a (3 articles) and b (1). E2: weight 1, origin a (1). E3: weight
   * .7071, origin c (2).
   */
  private static final List<Evidence> ALL =
      List.of(
          evidence(
              "E1",
              Level.H,
              List.of(carrier("a", 3), carrier("b", 1)),
              Rating.II,
              Rating.C,
              Rating.N),
          evidence("E2", Level.M, List.of(carrier("a", 1)), Rating.I, Rating.II, Rating.CC),
          evidence("E3", Level.L, List.of(carrier("c", 2)), Rating.NA, Rating.C, Rating.I));

  @Test
  void every_article_counts_in_one_score_and_every_origin_once_in_the_other() {
    List<Score> scores = new Scorer(IDS, ALL).scores();
    // H1: 4 articles of 2 × 1.4142, and 1 of 1 = 12.3137; origins a: max(2.8284, 1), b: 2.8284.
    assertThat(scores.get(0).counted().value()).isCloseTo(12.3137, within(1e-4));
    assertThat(scores.get(0).independent().value()).isCloseTo(5.6569, within(1e-4));
    assertThat(scores.get(0).echo()).isCloseTo(6.6569, within(1e-4));
    // H2: one article of 2 × 1 in both. H3: two articles of .7071, one origin of it.
    assertThat(scores.get(1).counted().value()).isCloseTo(2, within(1e-9));
    assertThat(scores.get(1).independent().value()).isCloseTo(2, within(1e-9));
    assertThat(scores.get(2).counted().value()).isCloseTo(1.4142, within(1e-4));
    assertThat(scores.get(2).independent().value()).isCloseTo(0.7071, within(1e-4));
    assertThat(scores.get(0).independent().because()).hasSize(2);
  }

  @Test
  void diagnosticity_is_the_population_deviation_without_what_does_not_apply() {
    // E1: -2, 1, 0: mean -1/3, variance (25/9 + 16/9 + 1/9) / 3 = 14/9.
    assertThat(ALL.get(0).diagnosticity().orElseThrow())
        .isCloseTo(Math.sqrt(14.0 / 9), within(1e-9));
    // E3: 1 and -1, NA left out.
    assertThat(ALL.get(2).diagnosticity().orElseThrow()).isCloseTo(1, within(1e-9));
    Evidence all =
        evidence("E4", Level.M, List.of(carrier("a", 1)), Rating.II, Rating.II, Rating.II);
    assertThat(all.diagnosticity().orElseThrow()).isZero();
    Evidence one =
        evidence("E5", Level.M, List.of(carrier("a", 1)), Rating.II, Rating.NA, Rating.NA);
    assertThat(one.diagnosticity()).isEmpty();
  }

  @Test
  void an_origin_without_which_another_leads_is_a_linchpin() {
    Scorer scorer = new Scorer(IDS, ALL);
    assertThat(scorer.leaders()).containsExactly("H3");
    // Without a: H1 2.8284, H2 0, H3 .7071. Without c: H3 0, still leading.
    assertThat(scorer.linchpins())
        .singleElement()
        .satisfies(
            pin -> {
              assertThat(pin.origin()).isEqualTo("a");
              assertThat(pin.without()).containsExactly("H2");
              assertThat(pin.evidence()).containsExactly("E1", "E2");
            });
  }

  @Test
  void nothing_leads_where_as_much_speaks_against_each() {
    assertThat(new Scorer(IDS, List.of()).leaders()).isEmpty();
    assertThat(new Scorer(IDS, List.of()).scores()).allMatch(s -> s.counted().value() == 0);
  }

  @Test
  void after_the_outcome_it_is_told_which_evidence_misled() {
    List<Lesson> lessons = new Scorer(IDS, ALL).lessons("H2");
    assertThat(lessons).extracting(Lesson::evidence).containsExactly("E2", "E1", "E3");
    assertThat(lessons).extracting(Lesson::misled).containsExactly(true, false, false);
  }

  @Test
  void source_and_information_are_judged_apart_and_no_basis_counts_for_nothing() {
    assertThat(level(Reliability.A, Credibility.CONFIRMED)).isEqualTo(Level.H);
    assertThat(level(Reliability.E, Credibility.IMPROBABLE)).isEqualTo(Level.L);
    assertThat(level(Reliability.F, Credibility.CONFIRMED)).isEqualTo(Level.H);
    assertThat(level(Reliability.A, Credibility.CANNOT_BE_JUDGED)).isEqualTo(Level.H);
    assertThat(level(Reliability.F, Credibility.CANNOT_BE_JUDGED)).isEqualTo(Level.M);
    assertThat(level(Reliability.A, Credibility.IMPROBABLE)).isEqualTo(Level.M);
  }

  private static Level level(Reliability source, Credibility information) {
    return Grader.graded(new Admiralty(source, information), Level.M).credibility();
  }
}
