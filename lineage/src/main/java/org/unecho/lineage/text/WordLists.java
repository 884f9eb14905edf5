package org.unecho.lineage.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads lists of words kept as data beside a class: one entry a line, {@code #} for remarks. */
public final class WordLists {
  private WordLists() {}

  /**
   * The entries in order of the file, without remarks and blank lines.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> lines(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The entries as a set. */
  public static Set<String> set(Class<?> beside, String resource) {
    return new LinkedHashSet<>(lines(beside, resource));
  }
}
