package org.unecho.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two chains of five and two chains of two, joined wrongly (after Bagga and Baldwin 1998). */
final class A01_ClusterScoreTest {
  /** Truth 1-2-3-4-5, 6-7, 8-9-A-B-C; the answer joins the second chain to the third. */
  private static final List<String> TRUTH = List.of("aaaaabbccccc".split(""));

  private static final List<String> JOINED = List.of("xxxxxyyyyyyy".split(""));

  @Test
  void a_perfect_answer_scores_one_whatever_its_names() {
    ClusterScore score = ClusterScore.of(TRUTH, List.of("kkkkkllmmmmm".split("")));
    assertThat(score.conllF1()).isEqualTo(1);
  }

  @Test
  void muc_counts_links() {
    ClusterScore score = ClusterScore.of(TRUTH, JOINED);
    assertThat(score.muc().precision()).isCloseTo(9 / 10.0, within(1e-9));
    assertThat(score.muc().recall()).isCloseTo(1, within(1e-9));
  }

  @Test
  void b_cubed_counts_mentions() {
    ClusterScore score = ClusterScore.of(TRUTH, JOINED);
    double precision = (5 + 2 * (2 / 7.0) + 5 * (5 / 7.0)) / 12;
    assertThat(score.b3().precision()).isCloseTo(precision, within(1e-9));
    assertThat(score.b3().recall()).isCloseTo(1, within(1e-9));
  }

  @Test
  void ceaf_pairs_each_cluster_once() {
    ClusterScore score = ClusterScore.of(TRUTH, JOINED);
    double best = 1 + 2 * 5 / 12.0;
    assertThat(score.ceafE().precision()).isCloseTo(best / 2, within(1e-9));
    assertThat(score.ceafE().recall()).isCloseTo(best / 3, within(1e-9));
  }

  @Test
  void mentions_left_alone_have_no_links_but_count_in_the_others() {
    ClusterScore score = ClusterScore.of(List.of("a", "a"), List.of("x", "y"));
    assertThat(score.muc().f1()).isZero();
    assertThat(score.b3().precision()).isEqualTo(1);
    assertThat(score.b3().recall()).isEqualTo(0.5);
    assertThat(score.ceafE().precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(score.ceafE().recall()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void the_best_assignment_is_not_the_greedy_one() {
    double[][] gain = {{0.9, 0.8}, {0.8, 0.1}};
    assertThat(BestAssignment.sum(gain)).isCloseTo(1.6, within(1e-9));
    assertThat(BestAssignment.sum(new double[][] {{0.2, 0.7, 0.3}})).isCloseTo(0.7, within(1e-9));
    assertThat(BestAssignment.sum(new double[][] {{0.2}, {0.7}, {0.3}}))
        .isCloseTo(0.7, within(1e-9));
  }
}
