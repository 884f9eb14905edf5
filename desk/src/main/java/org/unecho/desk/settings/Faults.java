package org.unecho.desk.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in one file, gathered so that all of it is told at once. */
final class Faults {
  private final String file;
  private final List<Fault> all = new ArrayList<>();

  private record Fault(int line, String sentence) {}

  Faults(String file) {
    this.file = file;
  }

  /** Notes that {@code expected} was wanted on that line, and what was there. */
  void note(int line, String expected, String found) {
    all.add(
        new Fault(line, file + ", line " + line + ": expected " + expected + ", found " + found));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Goes on only where nothing was noted.
   *
   * @throws SettingsRefusedException with every fault, sorted by line
   */
  void refuse() {
    if (!all.isEmpty()) {
      throw new SettingsRefusedException(
          file,
          all.stream()
              .sorted(Comparator.comparingInt(Fault::line))
              .map(Fault::sentence)
              .distinct()
              .toList());
    }
  }
}
