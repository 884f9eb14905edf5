package org.unecho.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in order.
 *
 * @param words as written
 * @param stems the same in lower case and without the commonest English endings
 */
record WordSequence(List<String> words, List<String> stems) {
  private static final List<String> ENDINGS =
      List.of("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "tion", "ment", "ness");

  /** An ending is only cut off where this much of the word is left. */
  private static final int LEAST_STEM = 3;

  static WordSequence of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word.append(text.charAt(at));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return new WordSequence(words, words.stream().map(WordSequence::stem).toList());
  }

  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= LEAST_STEM) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  int size() {
    return words.size();
  }

  /** The different runs of {@code length} stems. */
  Set<List<String>> runs(int length) {
    Set<List<String>> runs = new LinkedHashSet<>();
    for (int i = 0; i + length <= stems.size(); i++) {
      runs.add(stems.subList(i, i + length));
    }
    return runs;
  }

  /** The words with a capital that do not open the text, in lower case. */
  Set<String> capitals() {
    Set<String> capitals = new LinkedHashSet<>();
    words.stream()
        .skip(1)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .forEach(word -> capitals.add(word.toLowerCase(Locale.ROOT)));
    return capitals;
  }

  /** The words that hold a digit. */
  Set<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    words.stream().filter(word -> word.chars().anyMatch(Character::isDigit)).forEach(numbers::add);
    return numbers;
  }

  /** All words in lower case. */
  Set<String> lower() {
    Set<String> lower = new LinkedHashSet<>();
    words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    return lower;
  }
}
