package org.unecho.bench.events;

import java.util.List;
import org.unecho.bench.task.Task;

/** The tasks of events and time. */
public final class EventTasks {
  private EventTasks() {}

  /** All of them, in the order in which help lists them. */
  public static List<Task> all() {
    return List.of(new PloverTask(), new TimeTask(), new DateExpressionsTask());
  }
}
