package org.unecho.desk.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by an unknown one. */
public final class Nearest {
  private Nearest() {}

  /** The known word with the fewest letters to change, if that is a third of them or less. */
  public static Optional<String> of(String word, List<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(each -> distance(lower, each.toLowerCase(Locale.ROOT))))
        .filter(
            each ->
                distance(lower, each.toLowerCase(Locale.ROOT))
                    <= Math.max(1, Math.max(each.length(), word.length()) / 3));
  }

  /** Letters to change, add or take away (V. I. Levenshtein, 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
