package org.unecho.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Overlap of words and of runs of words: the plain peers every better method must beat. */
public final class WordRuns {
  private WordRuns() {}

  /** The words of a text in lower case: letters and digits that stand together. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word.append(text.charAt(at));
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  /** The different runs of {@code length} words; a shorter text gives one run. */
  public static Set<String> runs(String text, int length) {
    List<String> words = words(text);
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(String.join(" ", words));
    }
    return runs;
  }

  /** Shared runs by all runs (Jaccard), 0 to 1. */
  public static double jaccard(String a, String b, int length) {
    Set<String> left = runs(a, length);
    Set<String> right = runs(b, length);
    long shared = left.stream().filter(right::contains).count();
    return Statistics.share(shared, left.size() + right.size() - shared);
  }

  /** Share of the runs of {@code copy} that {@code origin} has, 0 to 1. */
  public static double containment(String copy, String origin, int length) {
    Set<String> left = runs(copy, length);
    Set<String> right = runs(origin, length);
    return Statistics.share(left.stream().filter(right::contains).count(), left.size());
  }
}
