package org.unecho.reading.actors;

import java.text.Normalizer;
import java.util.Locale;

/** Comparing names over spellings. */
final class Spelling {
  /** Names shorter than this are never taken for a misspelling of another: too many real pairs. */
  private static final int SHORTEST = 5;

  /** Letters in which two spellings of one name differ at the most. */
  private static final int MOST_DIFFERENT = 2;

  /** Code units below this have no accents to take off. */
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Spelling() {}

  /** Blanks made single, typographic apostrophes and dashes made plain. */
  static String plain(String words) {
    return words
        .replaceAll("[\\s\\u00a0]+", " ")
        .replace('’', '\'')
        .replace('–', '-')
        .replace('‑', '-')
        .strip();
  }

  /** The name of a body without article, case and the differences of British and American. */
  static String key(String words) {
    String key = fold(plain(words));
    key = key.startsWith("the ") ? key.substring(4) : key;
    return key.replace("organisation", "organization")
        .replace("centre", "center")
        .replace("defence", "defense")
        .replace("labour", "labor")
        .replace("programme", "program")
        .replace("co-operation", "cooperation")
        .replace(".", "");
  }

  /** Lower case without accents. */
  static String fold(String words) {
    if (words.chars().allMatch(each -> each < FIRST_BEYOND_ASCII)) {
      return words.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Lower-case letters and digits, the rest as hyphens: the readable part of an id. */
  static String slug(String words) {
    String slug = fold(words).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }

  /**
   * Whether two words may be one name, transliterated in two ways or misspelt: the same first
   * sound, the same consonants, and at most two letters different.
   */
  static boolean alike(String one, String other) {
    String a = fold(one);
    String b = fold(other);
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < SHORTEST
        || longer > shorter + MOST_DIFFERENT
        || sound(a.charAt(0)) != sound(b.charAt(0))) {
      return false;
    }
    int distance = distance(a, b);
    if (distance > MOST_DIFFERENT) {
      return false;
    }
    boolean sameSkeleton = skeleton(a).equals(skeleton(b));
    return sameSkeleton
        ? distance <= (shorter > SHORTEST ? MOST_DIFFERENT : 1)
        : distance <= 1 && shorter >= 8;
  }

  /** Letters that stand for one sound at the start of names written over from other alphabets. */
  private static char sound(char first) {
    return switch (first) {
      case 'q', 'c' -> 'k';
      case 'w' -> 'v';
      case 'y', 'j' -> 'i';
      default -> first;
    };
  }

  private static String skeleton(String word) {
    return word.replace("ks", "x")
        .replace("tz", "ts")
        .replace('q', 'k')
        .replaceAll("[aeiouyjh'-]", "")
        .replaceAll("(.)\\1+", "$1")
        .replace('w', 'v')
        .replace('k', 'c')
        .replace('z', 's');
  }

  /** Levenshtein's distance (Binary codes capable of correcting deletions …, 1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
