package org.unecho.picture.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two names may be spellings of one. */
final class Spelling {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Names longer than this are no names; it bounds the table of the distance. */
  private static final int LONGEST = 80;

  private Spelling() {}

  /** The words of a name, lower-cased. */
  static List<String> words(String name) {
    return List.of(SPACE.split(name.strip().toLowerCase(Locale.ROOT)));
  }

  static boolean isBare(String name) {
    return words(name).size() == 1;
  }

  /** Whether {@code full} is {@code name} with more words before it. */
  static boolean isTail(String name, String full) {
    List<String> shorter = words(name);
    List<String> longer = words(full);
    int more = longer.size() - shorter.size();
    return more > 0 && longer.subList(more, longer.size()).equals(shorter);
  }

  /** The last word but for a number after it: "Holt" of "Aron P. Holt III". */
  static String surname(String name) {
    List<String> words = words(name);
    return words.get(words.size() - (number(name).isEmpty() ? 1 : 2));
  }

  /** The Roman number that ends a name of three words and more; else empty. */
  static String number(String name) {
    List<String> words = words(name);
    String last = words.get(words.size() - 1);
    return words.size() > 2 && last.matches("i{1,3}|iv|v|vi") ? last : "";
  }

  /** Whether both names have a number after them and it is another one. */
  static boolean otherNumber(String a, String b) {
    String one = number(a);
    String other = number(b);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /**
   * Whether two words are spelt alike: same first letter, at most a third of the longer edited, two
   * edits at most (three from nine letters on). A final "a" alone tells Daniel from Daniela.
   */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int longer = Math.max(a.length(), b.length());
    if (longer < 4 || a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    if (a.endsWith("a") != b.endsWith("a")) {
      return false;
    }
    int most = Math.min(longer >= 9 ? 3 : 2, longer / 3);
    return distance(a, b) <= most;
  }

  /** Whether whole names are alike: surnames alike, first names alike where both have one. */
  static boolean namesAlike(String a, String b) {
    if (!alike(surname(a), surname(b))) {
      return false;
    }
    return isBare(a) || isBare(b) || firstAlike(a, b);
  }

  /** Whether the first names are alike; an initial is alike to every name it begins. */
  static boolean firstAlike(String a, String b) {
    String first = words(a).get(0).replace(".", "");
    String second = words(b).get(0).replace(".", "");
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial ? first.charAt(0) == second.charAt(0) : alike(first, second);
  }

  /** Edits (Levenshtein) from one word to the other. */
  static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : LONGEST;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[b.length()];
  }
}
