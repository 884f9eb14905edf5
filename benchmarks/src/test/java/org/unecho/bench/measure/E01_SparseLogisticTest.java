package org.unecho.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class E01_SparseLogisticTest {
  @Test
  void nothing_to_learn_from_gives_nothing() {
    assertThat(margins(List.of(), List.of())).isEmpty();
  }

  @Test
  void a_telling_feature_is_learned_and_noise_is_not() {
    List<SortedMap<String, Double>> items = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean yes = i % 2 == 0;
      items.add(new TreeMap<>(Map.of(yes ? "because" : "lunch", 1.0, "n" + i % 5, 1.0)));
      labels.add(yes);
    }
    List<Double> margins = margins(items, labels);
    for (int i = 0; i < 40; i++) {
      assertThat(margins.get(i) > 0).isEqualTo(labels.get(i));
    }
  }

  @Test
  void an_item_does_not_learn_from_itself() {
    List<SortedMap<String, Double>> items =
        List.of(new TreeMap<>(Map.of("a", 1.0)), new TreeMap<>(Map.of("b", 1.0)));
    assertThat(margins(items, List.of(true, false))).containsExactly(0.0, 0.0);
  }

  private static List<Double> margins(List<SortedMap<String, Double>> items, List<Boolean> labels) {
    CrossValidation folds = CrossValidation.leaveOneOut(items.size());
    return SparseLogistic.standard().margins(folds, items, labels);
  }
}
