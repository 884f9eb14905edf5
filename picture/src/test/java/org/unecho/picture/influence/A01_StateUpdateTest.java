package org.unecho.picture.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The arithmetic against examples worked out by hand. */
class A01_StateUpdateTest {
  private static final double FREE = Double.NaN;

  @Test
  void one_step_is_the_tangent_of_memory_and_influence() {
    StateUpdate update = StateUpdate.of(2, new int[] {0}, new int[] {1}, new double[] {0.5});
    double[] clamped = {1, FREE};
    double[] first = update.step(new double[] {1, 0}, clamped);
    assertThat(first).containsExactly(1, Math.tanh(0.5));
    assertThat(first[1]).isCloseTo(0.462117, within(1e-6));
    assertThat(update.step(first, clamped)[1]).isCloseTo(0.745220, within(1e-6));
  }

  /** x = tanh(x + .5) has its solution at .881225; x = tanh(x - .25 · .881225) at -.747927. */
  @Test
  void a_chain_comes_to_rest_at_its_fixed_point() {
    StateUpdate update =
        StateUpdate.of(3, new int[] {0, 1}, new int[] {1, 2}, new double[] {0.5, -0.25});
    StateUpdate.Outcome outcome = update.run(new double[] {1, FREE, FREE});
    assertThat(outcome.course().end()).isEqualTo(Course.End.FIXED_POINT);
    assertThat(outcome.value(1)).isCloseTo(0.881225, within(1e-4));
    assertThat(outcome.value(2)).isCloseTo(-0.747927, within(1e-4));
  }

  @Test
  void influences_that_cancel_out_move_nothing() {
    StateUpdate update =
        StateUpdate.of(2, new int[] {0, 0}, new int[] {1, 1}, new double[] {0.5, -0.5});
    assertThat(update.run(new double[] {1, FREE}).value(1)).isZero();
  }

  @Test
  void a_clamped_node_keeps_its_value_and_what_none_reaches_stays_at_zero() {
    StateUpdate update =
        StateUpdate.of(3, new int[] {0, 1}, new int[] {1, 0}, new double[] {0.5, 0.5});
    StateUpdate.Outcome outcome = update.run(new double[] {-0.4, FREE, FREE});
    assertThat(outcome.value(0)).isEqualTo(-0.4);
    assertThat(outcome.value(1)).isNegative();
    assertThat(outcome.value(2)).isZero();
  }

  /** Four nodes that lower one another by .875 jump together: .9423, then -.7744, and so on. */
  @Test
  void a_limit_cycle_is_found_and_its_range_told() {
    int[] causes = new int[16];
    int[] effects = new int[16];
    double[] weights = new double[16];
    int at = 0;
    for (int i = 1; i <= 4; i++) {
      for (int j = 0; j <= 4; j++) {
        if (i != j) {
          causes[at] = j;
          effects[at] = i;
          weights[at++] = j == 0 ? 0.5 : -0.875;
        }
      }
    }
    StateUpdate.Outcome outcome =
        StateUpdate.of(5, causes, effects, weights).run(new double[] {1, FREE, FREE, FREE, FREE});
    assertThat(outcome.course().end()).isEqualTo(Course.End.LIMIT_CYCLE);
    assertThat(outcome.course().period()).isEqualTo(2);
    assertThat(outcome.low(1)).isCloseTo(-0.7744, within(1e-4));
    assertThat(outcome.high(1)).isCloseTo(0.9423, within(1e-4));
    assertThat(outcome.value(1)).isCloseTo((0.9423 - 0.7744) / 2, within(1e-4));
  }

  @Test
  void what_swings_without_repeating_itself_is_told_as_unsettled() {
    StateUpdate update =
        StateUpdate.of(
            3, new int[] {0, 1, 2}, new int[] {1, 2, 1}, new double[] {0.5, 0.875, -0.875});
    StateUpdate.Outcome outcome = update.run(new double[] {1, FREE, FREE});
    assertThat(outcome.course().end()).isEqualTo(Course.End.UNSETTLED);
    assertThat(outcome.course().sentence()).contains("did not settle in 2000 steps");
    assertThat(outcome.high(1) - outcome.low(1)).isGreaterThan(0.5);
  }

  @Test
  void a_weight_that_is_none_is_refused() {
    assertThatThrownBy(
            () -> StateUpdate.of(2, new int[] {0}, new int[] {1}, new double[] {Double.NaN}))
        .hasMessageContaining("a weight lies in -1..1, but was NaN");
  }

  @Test
  void a_large_map_ends_in_one_of_the_three_ways() {
    Random random = new Random(7);
    int[] causes = random.ints(10_000, 0, 2_000).toArray();
    int[] effects = random.ints(10_000, 0, 2_000).toArray();
    double[] weights = random.doubles(10_000, -0.9, 0.9).toArray();
    double[] clamped = new double[2_000];
    Arrays.fill(clamped, FREE);
    clamped[0] = 1;
    StateUpdate.Outcome outcome = StateUpdate.of(2_000, causes, effects, weights).run(clamped);
    assertThat(outcome.course().steps()).isBetween(1, StateUpdate.MOST_STEPS);
    for (int i = 0; i < 2_000; i++) {
      assertThat(Math.abs(outcome.value(i))).isLessThanOrEqualTo(1);
    }
  }
}
