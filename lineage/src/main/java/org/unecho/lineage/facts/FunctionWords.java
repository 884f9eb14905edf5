package org.unecho.lineage.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.lineage.text.WordLists;

/** Words that hold a sentence together and stand for nothing themselves. */
final class FunctionWords {
  private static final Set<String> WORDS = new LinkedHashSet<>();

  static {
    for (String line : WordLists.lines(FunctionWords.class, "function-words.txt")) {
      WORDS.addAll(List.of(line.split(" ", -1)));
    }
  }

  private FunctionWords() {}

  /** Whether a word in lower case is one. */
  static boolean has(String lower) {
    int mark = lower.indexOf('\'');
    return WORDS.contains(lower)
        || lower.endsWith("n't")
        || (mark > 0 && WORDS.contains(lower.substring(0, mark)));
  }
}
