package org.unecho.bench.picture;

import java.util.Map;
import java.util.TreeMap;

/** Stems of English words (Porter, "An algorithm for suffix stripping", Program 14, 1980). */
final class PorterStemmer {
  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"},
  };
  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""},
  };
  private static final String[] STEP_4 = {
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti",
    "ous", "ive", "ize", "al", "er", "ic", "ou",
  };
  private static final Map<String, String> NEW_ENDS =
      new TreeMap<>(Map.of("at", "ate", "bl", "ble", "iz", "ize"));

  private PorterStemmer() {}

  /** The stem of a word in lower case; words of two letters stay. */
  static String stem(String word) {
    if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    String stem = participle(plural(word));
    if (stem.endsWith("y") && hasVowel(cut(stem, 1))) {
      stem = cut(stem, 1) + "i";
    }
    return finish(without(replaced(replaced(stem, STEP_2), STEP_3)));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static String plural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String participle(String word) {
    if (word.endsWith("eed")) {
      return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(cut(word, ending))) {
      return word;
    }
    String stem = cut(word, ending);
    String end = stem.length() < 2 ? "" : stem.substring(stem.length() - 2);
    if (NEW_ENDS.containsKey(end)) {
      return stem + "e";
    }
    if (isDoubled(stem) && !stem.endsWith("l") && !stem.endsWith("s") && !stem.endsWith("z")) {
      return cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String replaced(String word, String[][] endings) {
    for (String[] ending : endings) {
      if (word.endsWith(ending[0])) {
        String stem = cut(word, ending[0].length());
        return measure(stem) > 0 ? stem + ending[1] : word;
      }
    }
    return word;
  }

  private static String without(String word) {
    for (String ending : STEP_4) {
      if (word.endsWith(ending)) {
        String stem = cut(word, ending.length());
        boolean fits = !"ion".equals(ending) || stem.endsWith("s") || stem.endsWith("t");
        return measure(stem) > 1 && fits ? stem : word;
      }
    }
    return word;
  }

  private static String finish(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      String without = cut(stem, 1);
      int measure = measure(without);
      stem = measure > 1 || (measure == 1 && !endsShort(without)) ? without : stem;
    }
    return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
  }

  private static boolean isVowel(String word, int at) {
    char letter = word.charAt(at);
    boolean y = letter == 'y' && at > 0 && !isVowel(word, at - 1);
    return "aeiou".indexOf(letter) >= 0 || y;
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** How often consonants follow vowels. */
  private static int measure(String word) {
    int turns = 0;
    for (int i = 1; i < word.length(); i++) {
      turns += isVowel(word, i - 1) && !isVowel(word, i) ? 1 : 0;
    }
    return turns;
  }

  private static boolean isDoubled(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && !isVowel(word, last);
  }

  /** Consonant, vowel, consonant other than w, x, y. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    return last > 1
        && !isVowel(word, last)
        && isVowel(word, last - 1)
        && !isVowel(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
