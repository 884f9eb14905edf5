package org.unecho.bench.picture;

import java.util.List;
import org.unecho.bench.task.Task;

/** The tasks of the picture room. */
public final class PictureTasks {
  private PictureTasks() {}

  /** All of them, in the order in which help lists them. */
  public static List<Task> all() {
    return List.of(new CoreferenceTask(), new TimelineTask(), new WhatIfTask());
  }
}
