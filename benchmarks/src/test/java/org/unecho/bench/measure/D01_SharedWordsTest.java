package org.unecho.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class D01_SharedWordsTest {
  private static final SharedWords SHARED =
      SharedWords.over(
          List.of("the red boat sails", "the blue boat", "the mayor spoke", "the old harbour"));

  @Test
  void allWorksWhenEmpty() {
    SharedWords none = SharedWords.over(List.of());
    assertThat(none.held("", "a")).isZero();
    assertThat(none.row("", "")).hasSameSizeAs(none.row("a b", "b c")).doesNotContain(Double.NaN);
  }

  @Test
  void aWordOfEveryTextWeighsNothing() {
    assertThat(SHARED.rarity("the")).isZero();
    assertThat(SHARED.rarity("osterwick")).isEqualTo(1);
    assertThat(SHARED.held("the mayor", "the mayor of Karsk")).isEqualTo(1);
    assertThat(SHARED.held("the mayor", "the boat")).isZero();
  }

  @Test
  void theRowIsTheSameWhicheverTextComesFirst() {
    assertThat(SHARED.row("The red boat sailed in 1931", "A boat, red, sails the harbours"))
        .containsExactly(
            SHARED.row("A boat, red, sails the harbours", "The red boat sailed in 1931"));
  }

  @Test
  void endingsAreCutWhereAStemIsLeft() {
    assertThat(List.of("sails", "sailing", "sailed").stream().map(WordSequence::stem))
        .containsOnly("sail");
    assertThat(WordSequence.stem("is")).isEqualTo("is");
  }

  @Test
  void sequencesAreComparedInOrder() {
    List<String> a = List.of("a", "b", "c", "d");
    List<String> b = List.of("b", "x", "d", "a");
    assertThat(Sequences.common(a, b)).isEqualTo(2);
    assertThat(Sequences.edits(a, b)).isEqualTo(3);
    assertThat(Sequences.edits(a, List.of())).isEqualTo(4);
  }

  @Test
  void squaresLetAStraightLearnerBend() {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int i = -10; i <= 10; i++) {
      rows.add(new double[] {i});
      labels.add(Math.abs(i) < 5);
    }
    Learner.Answerer learned = new Squared(new Logistic(0.1)).learn(rows, labels);
    assertThat(learned.margin(new double[] {0})).isPositive();
    assertThat(learned.margin(new double[] {9})).isNegative();
    assertThat(learned.margin(new double[] {-9}))
        .isEqualTo(learned.margin(new double[] {9}), within(1e-6));
  }
}
