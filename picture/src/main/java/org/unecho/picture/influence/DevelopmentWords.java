package org.unecho.picture.influence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.picture.words.WordFile;

/** The lines of {@code developments.txt}: which words name one kind of development. */
final class DevelopmentWords {
  /** A kind whose words change which development is meant. */
  private static final String CHANGES = "=";

  /** A kind whose words are left out. */
  private static final String LEFT_OUT = "-";

  private static final Map<String, String> KIND_OF = read("developments.txt");

  private DevelopmentWords() {}

  /** The kind of a word in dictionary form. */
  static Optional<String> kind(String word) {
    return Optional.ofNullable(KIND_OF.get(word))
        .filter(kind -> !kind.startsWith(CHANGES) && !kind.startsWith(LEFT_OUT));
  }

  /** How a word changes which development is meant: success, failure, absence. */
  static Optional<String> change(String word) {
    return Optional.ofNullable(KIND_OF.get(word)).filter(kind -> kind.startsWith(CHANGES));
  }

  /** Whether a word only says how much there is of a thing. */
  static boolean isMeasure(String word) {
    return KIND_OF.getOrDefault(word, "").startsWith(LEFT_OUT);
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> kinds = new TreeMap<>();
    WordFile.lines(DevelopmentWords.class, resource).forEach(line -> put(line, kinds));
    return kinds;
  }

  private static void put(String line, Map<String, String> kinds) {
    int colon = line.indexOf(':');
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      kinds.put(word, line.substring(0, colon));
    }
  }
}
