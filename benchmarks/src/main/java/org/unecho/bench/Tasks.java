package org.unecho.bench;

import java.util.List;
import java.util.stream.Stream;
import org.unecho.bench.events.EventTasks;
import org.unecho.bench.lineage.LineageTasks;
import org.unecho.bench.task.Task;
import org.unecho.bench.truth.CaseTask;

/** Every task there is. */
final class Tasks {
  private Tasks() {}

  static List<Task> all() {
    return Stream.of(LineageTasks.all(), EventTasks.all(), List.<Task>of(new CaseTask()))
        .flatMap(List::stream)
        .toList();
  }
}
