package org.unecho.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** Where a result goes: standard output, or a file that appears only when it is whole. */
final class Target {
  /** Writes a result. */
  @FunctionalInterface
  interface Writing {
    /** Writes to {@code out}, which is closed by the caller. */
    void to(OutputStream out) throws IOException;
  }

  private Target() {}

  /**
   * Refuses a file whose name does not say what shall be in it.
   *
   * @throws WrongUseException that lists the endings there are
   */
  static void refuseUnlessNamed(Optional<Path> file, String... endings) {
    String name = file.map(Path::toString).orElse(endings[0]);
    if (Arrays.stream(endings).noneMatch(name::endsWith)) {
      throw new WrongUseException(
          "expected a file that ends in "
              + String.join(", ", endings)
              + " for --out, found '"
              + name
              + "'");
    }
  }

  private static OutputStream open(Path part, Path whole) throws IOException {
    try {
      return Files.newOutputStream(part);
    } catch (FileSystemException refused) {
      throw new WrongUseException(
          whole + " cannot be written (" + refused.getClass().getSimpleName() + ")");
    }
  }

  static void write(Console console, Optional<Path> file, Writing writing) throws IOException {
    if (file.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    Path whole = file.get().toAbsolutePath();
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    Files.createDirectories(part.getParent());
    try (OutputStream out = new BufferedOutputStream(open(part, whole))) {
      writing.to(out);
    }
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
