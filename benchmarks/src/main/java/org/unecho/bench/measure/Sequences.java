package org.unecho.bench.measure;

import java.util.List;

/** Compares two sequences in order; each call costs the product of their lengths. */
final class Sequences {
  private Sequences() {}

  /** The length of the longest common subsequence. */
  static int common(List<String> a, List<String> b) {
    int[] before = new int[b.size() + 1];
    for (String each : a) {
      int[] here = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        here[j + 1] = each.equals(b.get(j)) ? before[j] + 1 : Math.max(before[j + 1], here[j]);
      }
      before = here;
    }
    return before[b.size()];
  }

  /** The least number of words to insert, delete or replace (Levenshtein, 1966). */
  static int edits(List<String> a, List<String> b) {
    int[] before = new int[b.size() + 1];
    for (int j = 0; j <= b.size(); j++) {
      before[j] = j;
    }
    for (int i = 0; i < a.size(); i++) {
      int[] here = new int[b.size() + 1];
      here[0] = i + 1;
      for (int j = 0; j < b.size(); j++) {
        int replaced = before[j] + (a.get(i).equals(b.get(j)) ? 0 : 1);
        here[j + 1] = Math.min(replaced, 1 + Math.min(before[j + 1], here[j]));
      }
      before = here;
    }
    return before[b.size()];
  }
}
