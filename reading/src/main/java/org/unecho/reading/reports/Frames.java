package org.unecho.reading.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of {@code frames.txt}: what makes an event planned, possible, conditional or denied.
 */
final class Frames {
  private static final Map<String, Set<String>> KINDS = read();

  private Frames() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (String line : Lexicon.lines("frames.txt")) {
      int colon = line.indexOf(':');
      kinds.put(
          line.substring(0, colon),
          new TreeSet<>(List.of(line.substring(colon + 1).strip().split(" ", -1))));
    }
    return kinds;
  }

  /** Whether {@code lemma} is listed under {@code kind}. */
  static boolean is(String kind, String lemma) {
    return KINDS.getOrDefault(kind, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }
}
