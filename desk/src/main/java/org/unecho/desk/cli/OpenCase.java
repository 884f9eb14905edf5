package org.unecho.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.unecho.desk.pipeline.Analyst;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.store.casefile.CaseFile;

/** Opens a case that must be there. */
final class OpenCase {
  private OpenCase() {}

  /** The folder of a case that is given by its folder or by its case file. */
  static Path folder(Path given) {
    Path parent = given.toAbsolutePath().getParent();
    return Files.isDirectory(given) || parent == null ? given : parent;
  }

  static CaseFile in(Path folder) {
    Path file = Files.isDirectory(folder) ? folder.resolve(CaseFolder.DATABASE) : folder;
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException("there is no case at " + folder + " (" + file + " is missing)");
    }
    CaseFile opened = CaseFile.open(file);
    if (Files.isDirectory(folder)) {
      adopt(opened, folder);
    }
    return opened;
  }

  /** What a person wrote in the folder since holds from now on. */
  private static void adopt(CaseFile opened, Path folder) {
    boolean adopted = false;
    try {
      Analyst.adopt(opened, folder);
      adopted = true;
    } finally {
      if (!adopted) {
        opened.close();
      }
    }
  }
}
