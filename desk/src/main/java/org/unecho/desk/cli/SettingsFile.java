package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.unecho.desk.settings.CaseSettings;

/** Brings a case.yaml into a case. */
final class SettingsFile {
  private SettingsFile() {}

  /** Copies a file that has no fault to its place in the folder. */
  static void copy(Path file, Path folder) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException("there is no file " + file);
    }
    CaseSettings.read(file);
    Path place = folder.resolve(CaseSettings.FILE);
    if (Files.exists(place) && Files.isSameFile(file, place)) {
      return;
    }
    Files.createDirectories(folder);
    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
  }
}
