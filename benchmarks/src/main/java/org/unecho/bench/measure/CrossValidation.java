package org.unecho.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Answers for every item from a learner that never saw it (Stone, "Cross-validatory choice and
 * assessment of statistical predictions", JRSS B, 1974).
 *
 * @param fold the fold of each item
 */
public record CrossValidation(List<Integer> fold) {
  /** Copies the folds. */
  public CrossValidation {
    fold = List.copyOf(fold);
  }

  /** Items dealt by seed into {@code folds} folds whose sizes differ by one at most. */
  public static CrossValidation dealt(int items, int folds, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, items).boxed().toList());
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = items - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    List<Integer> fold = new ArrayList<>(Collections.nCopies(items, 0));
    for (int i = 0; i < items; i++) {
      fold.set(order.get(i), i % folds);
    }
    return new CrossValidation(fold);
  }

  /** Every item is a fold of its own. */
  public static CrossValidation leaveOneOut(int items) {
    return new CrossValidation(IntStream.range(0, items).boxed().toList());
  }

  /** How much speaks for yes, for each item, by what was learned on the other folds. */
  public List<Double> margins(Learner learner, List<double[]> rows, List<Boolean> labels) {
    List<Double> margins = new ArrayList<>(Collections.nCopies(rows.size(), 0.0));
    for (int each : fold.stream().distinct().sorted().toList()) {
      List<double[]> otherRows = new ArrayList<>();
      List<Boolean> otherLabels = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (fold.get(i) != each) {
          otherRows.add(rows.get(i));
          otherLabels.add(labels.get(i));
        }
      }
      if (!otherRows.isEmpty()) {
        Learner.Answerer learned = learner.learn(otherRows, otherLabels);
        for (int i = 0; i < rows.size(); i++) {
          if (fold.get(i) == each) {
            margins.set(i, learned.margin(rows.get(i)));
          }
        }
      }
    }
    return margins;
  }

  /** Yes or no for each item, by what was learned on the other folds. */
  public List<Boolean> answers(Learner learner, List<double[]> rows, List<Boolean> labels) {
    return margins(learner, rows, labels).stream().map(margin -> margin > 0).toList();
  }
}
