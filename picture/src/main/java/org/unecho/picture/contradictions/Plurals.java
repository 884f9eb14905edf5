package org.unecho.picture.contradictions;

import java.util.Map;
import java.util.Set;

/**
 * English plurals of what numbers count, given in dictionary form (Quirk et al., <i>A Comprehensive
 * Grammar of the English Language</i>, 1985, chapter 5: the regular ones, and of the others those
 * that news counts).
 */
final class Plurals {
  private static final Map<String, String> OTHERS =
      Map.of(
          "person", "people",
          "child", "children",
          "life", "lives",
          "wife", "wives",
          "foot", "feet",
          "hero", "heroes");

  private static final Set<String> SAME =
      Set.of(
          "people",
          "police",
          "personnel",
          "staff",
          "cattle",
          "sheep",
          "fish",
          "aircraft",
          "spacecraft",
          "hovercraft",
          "dead",
          "wounded",
          "missing",
          "homeless",
          "percent",
          "series",
          "species",
          "infantry",
          "cavalry",
          "artillery");

  private Plurals() {}

  /** Of several words the last one takes the plural; "killed" and "dead" have none. */
  static String of(String thing) {
    int start = thing.lastIndexOf(' ') + 1;
    return thing.substring(0, start) + word(thing.substring(start));
  }

  private static String word(String one) {
    if (OTHERS.containsKey(one)) {
      return OTHERS.getOrDefault(one, one);
    }
    if (one.isEmpty()
        || SAME.contains(one)
        || !Character.isLetter(one.charAt(one.length() - 1))
        || (one.endsWith("ed") && !one.endsWith("eed") && one.length() > 4)
        || (one.endsWith("s") && !one.endsWith("ss") && !one.endsWith("us"))) {
      return one;
    }
    if (one.endsWith("man") && !one.equals("human") && !one.equals("german")) {
      return one.substring(0, one.length() - 2) + "en";
    }
    if (one.matches(".*(s|x|z|ch|sh)")) {
      return one + "es";
    }
    return one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
  }
}
