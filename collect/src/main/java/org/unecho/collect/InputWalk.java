package org.unecho.collect;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.unecho.model.Problem;

/** Visits files and folders in name order; each folder once, whatever links lead to it. */
final class InputWalk {
  private final int maxDepth;
  private final BiConsumer<Path, String> files;
  private final Consumer<Problem> problems;
  private final Map<Path, String> folders = new HashMap<>();

  InputWalk(int maxDepth, BiConsumer<Path, String> files, Consumer<Problem> problems) {
    this.maxDepth = maxDepth;
    this.files = files;
    this.problems = problems;
  }

  void walk(List<Path> inputs) {
    List<Path> sorted = new ArrayList<>(inputs);
    sorted.sort(Comparator.comparing(InputWalk::nameOf).thenComparing(Path::toString));
    sorted.forEach(input -> visit(input, nameOf(input), 0));
  }

  /** The name of a given path: the same from every working directory. */
  private static String nameOf(Path input) {
    Path name = input.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : visible(name.toString());
  }

  private static String visible(String name) {
    String shown = name.replaceAll("[\\p{Cntrl}]", "?");
    return shown.isBlank() ? "(blank)" : shown;
  }

  private void visit(Path path, String location, int depth) {
    if (Files.isDirectory(path)) {
      folder(path, location, depth);
    } else if (Files.isRegularFile(path)) {
      files.accept(path, location);
    } else if (Files.isSymbolicLink(path)) {
      problem("broken-link", location, "leads nowhere: expected a link to a file or folder");
    } else if (Files.exists(path)) {
      problem("not-a-file", location, "is neither file nor folder, but a device or the like");
    } else {
      problem("missing", location, "does not exist: expected a file or a folder at " + location);
    }
  }

  private void folder(Path folder, String location, int depth) {
    if (depth > maxDepth) {
      problem(
          "too-deep",
          location,
          "lies deeper than " + maxDepth + " folders and was not opened (limit maxDepth)");
      return;
    }
    try {
      String before = folders.putIfAbsent(folder.toRealPath(), location);
      if (before != null) {
        String code = location.startsWith(before + "/") ? "symlink-loop" : "same-folder";
        problem(code, location, "is the same folder as " + before + ", which is read once");
        return;
      }
      List<Path> entries = entries(folder);
      if (entries.isEmpty()) {
        problem("empty-folder", location, "holds no files: expected a folder with articles");
      }
      for (Path entry : entries) {
        String name = visible(String.valueOf(entry.getFileName()));
        visit(entry, location + "/" + name, depth + 1);
      }
    } catch (IOException e) {
      problem("unreadable", location, "cannot be opened: " + Failures.reason(e));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }

  private void problem(String code, String location, String detail) {
    problems.accept(new Problem(code, location, location + " " + detail));
  }
}
