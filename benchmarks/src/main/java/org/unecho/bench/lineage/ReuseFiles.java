package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unecho.bench.task.WrongUse;

/**
 * The two files of the reuse task.
 *
 * @param answers {@code NAME.jsonl}
 * @param sources {@code NAME-sources.jsonl}
 */
record ReuseFiles(Path answers, Path sources) {
  private static final String SOURCES = "-sources.jsonl";

  /** Finds them; either may end in {@code .gz}. */
  static ReuseFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUse("expected a folder at " + folder + ", found none");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<String> names =
          inside
              .map(file -> file.getFileName().toString().replaceFirst("\\.gz$", ""))
              .filter(name -> name.endsWith(SOURCES))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new WrongUse("expected a file NAME-sources.jsonl in " + folder + ", found none");
      }
      String sources = names.get(0);
      String answers = sources.substring(0, sources.length() - SOURCES.length()) + ".jsonl";
      return new ReuseFiles(folder.resolve(answers), folder.resolve(sources));
    }
  }
}
