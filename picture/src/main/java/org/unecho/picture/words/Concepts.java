package org.unecho.picture.words;

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
    Map<String, String> byStem = new TreeMap<>();
    for (String line : WordFile.lines(Concepts.class, resource)) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        byStem.putIfAbsent(ContentWords.stem(word), line.substring(0, colon));
      }
    }
    return byStem;
  }
}
