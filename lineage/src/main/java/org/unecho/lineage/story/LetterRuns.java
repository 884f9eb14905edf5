package org.unecho.lineage.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of four letters in the words of a text, weighted by the logarithm of how often they come
 * (McNamee, Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval",
 * Information Retrieval, 2004: four letters do the work of a stemmer in any of their languages).
 */
final class LetterRuns {
  private static final int LETTERS = 4;

  /** Shorter words are function words in most languages. */
  private static final int LEAST = 3;

  /** The sorted runs, so that sums are added in one order whichever text comes first. */
  private final Map<String, Integer> counts = new TreeMap<>();

  private LetterRuns() {}

  static LetterRuns of(String text) {
    LetterRuns runs = new LetterRuns();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        runs.add(word);
      }
    }
    runs.add(word);
    return runs;
  }

  private void add(StringBuilder word) {
    if (word.length() >= LEAST) {
      for (int from = 0; from == 0 || from + LETTERS <= word.length(); from++) {
        String run = word.substring(from, Math.min(word.length(), from + LETTERS));
        counts.merge(run, 1, Integer::sum);
      }
    }
    word.setLength(0);
  }

  /** The cosine of two texts by their runs, 0 to 1; 0 where one has none. */
  double cosine(LetterRuns other) {
    double both = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      Integer there = other.counts.get(each.getKey());
      both += there == null ? 0 : weight(each.getValue()) * weight(there);
    }
    double lengths = Math.sqrt(square() * other.square());
    return lengths == 0 ? 0 : Math.min(1, both / lengths);
  }

  private double square() {
    double sum = 0;
    for (int count : counts.values()) {
      sum += weight(count) * weight(count);
    }
    return sum;
  }

  private static double weight(int count) {
    return 1 + Math.log(count);
  }
}
