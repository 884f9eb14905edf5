package org.unecho.bench.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing that can be measured. */
public interface Task {
  /** The word on the command line. */
  String name();

  /** What it measures and which files it takes, one line. */
  String help();

  /**
   * Measures.
   *
   * @param data the files or folders given
   * @param predictions takes every answer
   * @throws WrongUse if the files are not what the task needs
   */
  Scores run(List<Path> data, Predictions predictions) throws IOException;
}
