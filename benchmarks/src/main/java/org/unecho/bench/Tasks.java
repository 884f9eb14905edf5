package org.unecho.bench;

import java.util.List;
import java.util.stream.Stream;
import org.unecho.bench.causal.CausalTask;
import org.unecho.bench.entities.EntitiesTask;
import org.unecho.bench.events.EventTasks;
import org.unecho.bench.lineage.LineageTasks;
import org.unecho.bench.picture.PictureTasks;
import org.unecho.bench.reading.ReadingTasks;
import org.unecho.bench.speed.SpeedReadingTask;
import org.unecho.bench.task.Task;
import org.unecho.bench.truth.CaseTask;

/** Every task there is. */
final class Tasks {
  private Tasks() {}

  static List<Task> all() {
    return Stream.of(
            LineageTasks.all(),
            ReadingTasks.all(),
            EventTasks.all(),
            PictureTasks.all(),
            List.of(new SpeedReadingTask(), new EntitiesTask(), new CausalTask(), new CaseTask()))
        .flatMap(List::stream)
        .toList();
  }
}
