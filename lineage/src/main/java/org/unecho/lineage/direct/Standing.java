package org.unecho.lineage.direct;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.outside.Background;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.outside.Sign;
import org.unecho.lineage.text.Prose;

/**
 * What an article shows by itself of being a copy or an original. Worked out once an article, since
 * it may stand in many pairs.
 *
 * @param agency the agency to which it gives credit, if any
 * @param signs signs of rewording
 * @param spellings words with a capital, in lower case, that may be one name in two spellings
 */
public record Standing(Optional<Hint> agency, List<Sign> signs, Set<String> spellings) {
  /** Shorter words are alike by chance. */
  private static final int LEAST_LETTERS = 5;

  /** Letters that two spellings of a name share at its beginning. */
  private static final int BEGINNING = 2;

  /** From so many letters on, two may differ; in shorter words one. */
  private static final int LONG = 7;

  /** Different names read of one article, which bounds the work on hostile text. */
  private static final int MOST_NAMES = 500;

  /** Copies the list and the set. */
  public Standing {
    signs = List.copyOf(signs);
    spellings = Set.copyOf(spellings);
  }

  /** What {@code prose} shows where nothing of a pile is known. */
  public static Standing of(Prose prose) {
    return of(prose, Background.none());
  }

  /** What {@code prose} shows among the words of a pile. */
  public static Standing of(Prose prose, Background background) {
    return new Standing(
        OutsideOrigins.agency(prose), OutsideOrigins.signs(prose, background), spellings(prose));
  }

  /**
   * A cheap look: two words with a capital that begin alike and differ in a letter or two within,
   * not by an ending.
   */
  private static Set<String> spellings(Prose prose) {
    Set<String> found = new HashSet<>();
    List<String> names =
        prose.words().stream()
            .filter(word -> word.isCapital() && word.lower().length() >= LEAST_LETTERS)
            .map(word -> word.bare().toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .limit(MOST_NAMES)
            .toList();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String start = name.substring(0, Math.min(BEGINNING, name.length()));
      for (int j = i + 1; j < names.size() && names.get(j).startsWith(start); j++) {
        if (isAlike(name, names.get(j))) {
          found.add(name);
          found.add(names.get(j));
        }
      }
    }
    return found;
  }

  private static boolean isAlike(String a, String b) {
    int most = Math.min(a.length(), b.length()) >= LONG ? 2 : 1;
    return !b.startsWith(a) && edits(a, b, most) <= most;
  }

  /** Letters to change, add or leave out (Levenshtein 1965), as far as they are {@code most}. */
  private static int edits(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
