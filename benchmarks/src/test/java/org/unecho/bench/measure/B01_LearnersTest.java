package org.unecho.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class B01_LearnersTest {
  /** A weak penalty: it only keeps separable data from growing without end. */
  private static final Logistic GENTLE = new Logistic(1e-2);

  private static List<double[]> column(double... values) {
    List<double[]> rows = new ArrayList<>();
    for (double value : values) {
      rows.add(new double[] {value});
    }
    return rows;
  }

  @Test
  void aCutFallsHalfwayBetweenNoAndYes() {
    Learner.Answerer learned =
        new Cut(0).learn(column(0.1, 0.8, 0.3, 0.6), List.of(false, true, false, true));
    assertThat(learned.margin(new double[] {0.45})).isEqualTo(0, within(1e-12));
    assertThat(learned.margin(new double[] {0.5})).isPositive();
    assertThat(learned.margin(new double[] {0.4})).isNegative();
  }

  @Test
  void aCutSaysYesToAllWhereNothingIsBetter() {
    Learner.Answerer learned = new Cut(0).learn(column(0.1, 0.2), List.of(true, true));
    assertThat(learned.margin(new double[] {0})).isPositive();
  }

  @Test
  void aCutSaysNoToAllWhereAllAreNo() {
    Learner.Answerer learned = new Cut(0).learn(column(0.1, 0.2), List.of(false, false));
    assertThat(learned.margin(new double[] {0.2})).isZero();
  }

  @Test
  void aCutNeverPartsEqualNumbers() {
    Learner.Answerer learned =
        new Cut(0).learn(column(0.5, 0.5, 0.5, 0.9), List.of(false, false, true, true));
    assertThat(learned.margin(new double[] {0.7})).isEqualTo(0, within(1e-12));
  }

  @Test
  void logisticRegressionFindsTheOddsOfTwoGroups() {
    // Of four with 0 one is yes, of four with 1 three are: odds 1/3 and 3.
    Learner.Answerer learned =
        new Logistic(0)
            .learn(
                column(0, 0, 0, 0, 1, 1, 1, 1),
                List.of(true, false, false, false, true, true, true, false));
    assertThat(learned.margin(new double[] {0})).isEqualTo(-Math.log(3), within(1e-6));
    assertThat(learned.margin(new double[] {1})).isEqualTo(Math.log(3), within(1e-6));
  }

  @Test
  void logisticRegressionStaysFiniteWhereACutPartsAll() {
    Learner.Answerer learned = GENTLE.learn(column(1, 2, 3, 4), List.of(false, false, true, true));
    assertThat(learned.margin(new double[] {2.4})).isNegative();
    assertThat(learned.margin(new double[] {2.6})).isPositive();
    assertThat(learned.margin(new double[] {9})).isFinite();
  }

  @Test
  void aColumnThatNeverVariesDoesNoHarm() {
    List<double[]> rows =
        List.of(new double[] {7, 1}, new double[] {7, 2}, new double[] {7, 3}, new double[] {7, 4});
    Learner.Answerer learned = GENTLE.learn(rows, List.of(false, false, true, true));
    assertThat(learned.margin(new double[] {7, 4})).isPositive();
    assertThat(learned.margin(new double[] {7, 1})).isNegative();
  }

  @Test
  void logisticRegressionRefusesRowsWithoutLabels() {
    assertThatThrownBy(() -> GENTLE.learn(column(1), List.of()))
        .hasMessage("expected rows with a label each, found 1 and 0");
  }

  @Test
  void equationsAreSolved() {
    // 2x + y = 5, x + 3y = 10
    assertThat(LinearEquations.solve(new double[][] {{2, 1}, {1, 3}}, new double[] {5, 10}))
        .containsExactly(new double[] {1, 3}, within(1e-12));
    assertThat(LinearEquations.solve(new double[][] {{0, 1}, {1, 0}}, new double[] {4, 6}))
        .containsExactly(new double[] {6, 4}, within(1e-12));
  }

  @Test
  void foldsAreEvenAndTheSameForTheSameSeed() {
    CrossValidation folds = CrossValidation.dealt(23, 5, 7);
    assertThat(folds).isEqualTo(CrossValidation.dealt(23, 5, 7));
    assertThat(folds).isNotEqualTo(CrossValidation.dealt(23, 5, 8));
    for (int fold = 0; fold < 5; fold++) {
      int asked = fold;
      assertThat(folds.fold().stream().filter(each -> each == asked).count()).isBetween(4L, 5L);
    }
  }

  @Test
  void noItemIsSeenByTheLearnerThatAnswersIt() {
    List<double[]> rows = column(0, 1, 2, 3, 4, 5, 6);
    Learner suspicious =
        (seen, labels) -> row -> seen.stream().anyMatch(each -> each[0] == row[0]) ? -1 : 1;
    List<Boolean> labels = List.of(true, false, true, false, true, false, true);
    assertThat(CrossValidation.dealt(7, 3, 1).answers(suspicious, rows, labels)).containsOnly(true);
    assertThat(CrossValidation.leaveOneOut(7).answers(suspicious, rows, labels)).containsOnly(true);
  }

  @Test
  void leavingOneOutAnswersFromTheOthers() {
    List<double[]> rows = column(0.1, 0.2, 0.8, 0.9);
    assertThat(
            CrossValidation.leaveOneOut(4)
                .answers(new Cut(0), rows, List.of(false, false, true, true)))
        .containsExactly(false, false, true, true);
  }
}
