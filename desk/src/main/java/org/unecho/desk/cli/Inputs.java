package org.unecho.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files and folders that a verb was given by name. */
final class Inputs {
  private Inputs() {}

  /**
   * Refuses what is not there: a name that was typed wrongly is wrong use, and nothing is made or
   * overwritten for it.
   *
   * @throws WrongUseException that names all of them
   */
  static void refuseMissing(List<Path> inputs) {
    List<Path> missing = inputs.stream().filter(input -> !Files.exists(input)).toList();
    if (!missing.isEmpty()) {
      throw new WrongUseException(
          "expected files and folders that are there, found none at "
              + missing.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
  }
}
