package org.unecho.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A01_StatisticsTest {
  @Test
  void allWorksWhenEmpty() {
    assertThat(Statistics.pearson(List.of(), List.of())).isZero();
    assertThat(Statistics.mean(List.of())).isZero();
    assertThat(Statistics.share(0, 0)).isZero();
    assertThat(Statistics.exponent(List.of(), List.of())).isZero();
    assertThat(Statistics.above(List.of(), 0)).isZero();
    assertThat(Statistics.bar(List.of(), 0.001)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Confusion.of(List.of(), List.of()).f1()).isZero();
  }

  @Test
  void pearsonIsOneOnALineAndLessOffIt() {
    assertThat(Statistics.pearson(List.of(1.0, 2.0, 3.0), List.of(5.0, 7.0, 9.0)))
        .isEqualTo(1, within(1e-12));
    assertThat(Statistics.pearson(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)))
        .isEqualTo(-1, within(1e-12));
    // Deviations -1.5 -.5 .5 1.5 and -1.5 .5 -.5 1.5: products sum to 4, squares to 5 each.
    assertThat(Statistics.pearson(List.of(1.0, 2.0, 3.0, 4.0), List.of(1.0, 3.0, 2.0, 4.0)))
        .isEqualTo(0.8, within(1e-12));
  }

  @Test
  void pearsonOfWhatDoesNotVaryIsZero() {
    assertThat(Statistics.pearson(List.of(1.0, 2.0), List.of(4.0, 4.0))).isZero();
  }

  @Test
  void pearsonRefusesListsOfTwoLengths() {
    assertThatThrownBy(() -> Statistics.pearson(List.of(1.0), List.of()))
        .hasMessage("expected two lists of one length, found 1 and 0");
  }

  @Test
  void theExponentIsThePowerOfGrowth() {
    assertThat(Statistics.exponent(List.of(10.0, 100.0, 1000.0), List.of(2.0, 200.0, 20000.0)))
        .isEqualTo(2, within(1e-9));
    assertThat(Statistics.exponent(List.of(10.0, 100.0), List.of(3.0, 30.0)))
        .isEqualTo(1, within(1e-9));
    assertThat(Statistics.exponent(List.of(10.0), List.of(3.0))).isZero();
  }

  @Test
  void oneInAThousandNegativesMayExceedTheBar() {
    List<Double> negatives = IntStream.range(0, 1000).mapToObj(i -> i / 1000.0).toList();
    double bar = Statistics.bar(negatives, 0.001);
    assertThat(bar).isEqualTo(0.998);
    assertThat(Statistics.above(negatives, bar)).isEqualTo(0.001);
  }

  @Test
  void ofAFewNegativesNoneMayExceedTheBar() {
    assertThat(Statistics.bar(List.of(0.2, 0.7, 0.1), 0.001)).isEqualTo(0.7);
    assertThat(Statistics.above(List.of(0.7, 0.8), 0.7)).isEqualTo(0.5);
  }

  @Test
  void confusionCountsAndShares() {
    Confusion counts =
        Confusion.of(
            List.of(true, true, true, false, false), List.of(true, true, false, true, false));
    assertThat(counts).isEqualTo(new Confusion(2, 1, 1, 1));
    assertThat(counts.precision()).isEqualTo(2 / 3.0);
    assertThat(counts.recall()).isEqualTo(2 / 3.0);
    assertThat(counts.f1()).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(counts.accuracy()).isEqualTo(0.6);
    assertThat(counts.plus(counts)).isEqualTo(new Confusion(4, 2, 2, 2));
  }

  @Test
  void confusionOfFoundThingsKnowsNoRejections() {
    Confusion found = Confusion.ofFound(3, 4, 6);
    assertThat(found.precision()).isEqualTo(0.75);
    assertThat(found.recall()).isEqualTo(0.5);
    assertThat(found.f1()).isEqualTo(0.6, within(1e-12));
  }

  @Test
  void confusionRefusesMissingAnswers() {
    assertThatThrownBy(() -> Confusion.of(List.of(true), List.of()))
        .hasMessage("expected 1 answers, found 0");
  }
}
