package org.unecho.picture.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of {@code concepts.txt}: which words name one thing. */
final class Concepts {
  private static final Map<String, String> BY_STEM = read("concepts.txt");

  private Concepts() {}

  static Optional<String> find(String stem) {
    return Optional.ofNullable(BY_STEM.get(stem));
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = Concepts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      return lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> lines(BufferedReader reader) {
    Map<String, String> byStem = new TreeMap<>();
    reader
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              String concept = line.substring(0, colon);
              for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                byStem.putIfAbsent(ContentWords.stem(word), concept);
              }
            });
    return byStem;
  }
}
