package org.unecho.bench.reading;

import java.util.List;
import org.unecho.bench.task.Task;

/** The tasks of the reading room. */
public final class ReadingTasks {
  private ReadingTasks() {}

  /** All of them, in the order in which help lists them. */
  public static List<Task> all() {
    return List.of(new AttributionTask());
  }
}
