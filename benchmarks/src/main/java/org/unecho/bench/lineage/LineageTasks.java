package org.unecho.bench.lineage;

import java.util.List;
import org.unecho.bench.task.Task;

/** The tasks of the lineage room. */
public final class LineageTasks {
  private LineageTasks() {}

  /** All of them, in the order in which help lists them. */
  public static List<Task> all() {
    return List.of(
        new SimilarityTask(),
        new ParaphraseTask(),
        new ReuseTask(),
        new TranslationTask(),
        new DistortionTask(),
        new PileTask(),
        new GeneratedPileTask());
  }
}
