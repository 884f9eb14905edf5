package org.unecho.bench.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;

class A01_SideScoreTest {
  private static final String TEXT = "heavy rain caused a flood";
  private static final Pair TRUE_PAIR = new Pair(new Span(0, 10), new Span(18, 25));

  @Test
  void nothing_at_all_scores_nothing() {
    assertThat(new SideScore().f1()).isZero();
  }

  @Test
  void the_true_sides_score_one() {
    SideScore score = new SideScore();
    score.add(TEXT, List.of(TRUE_PAIR), List.of(TRUE_PAIR));
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void half_a_cause_is_counted_by_words() {
    SideScore score = new SideScore();
    score.add(TEXT, List.of(TRUE_PAIR), List.of(new Pair(new Span(6, 10), new Span(18, 25))));
    // cause: 1 word shared of 1 found and 2 true; effect: 2 of 2 and 2
    assertThat(score.causeF1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.effectF1()).isEqualTo(1);
    assertThat(score.f1()).isCloseTo(6.0 / 7, within(1e-9));
  }

  @Test
  void pairs_are_matched_so_that_they_share_most() {
    Pair turned = new Pair(new Span(18, 25), new Span(0, 10));
    SideScore score = new SideScore();
    score.add(TEXT, List.of(TRUE_PAIR, turned), List.of(turned, TRUE_PAIR));
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void what_is_found_where_nothing_is_true_counts_against_it() {
    SideScore score = new SideScore();
    score.add(TEXT, List.of(TRUE_PAIR), List.of(TRUE_PAIR));
    score.add(TEXT, List.of(), List.of(TRUE_PAIR));
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
  }
}
