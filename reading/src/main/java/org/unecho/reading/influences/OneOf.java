package org.unecho.reading.influences;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of words written in one line, parted by bars; each is split once. */
final class OneOf {
  private static final Map<String, Set<String>> SETS = new ConcurrentHashMap<>();

  private OneOf() {}

  /** Whether {@code word} is one of {@code words}, which are parted by bars. */
  static boolean holds(String words, String word) {
    Set<String> known = SETS.get(words);
    if (known == null) {
      known = Set.copyOf(java.util.List.of(words.split("[|]", -1)));
      SETS.put(words, known);
    }
    return known.contains(word);
  }
}
