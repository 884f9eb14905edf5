package org.unecho.picture.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The word of a phrase that names the happening: "checked" of "checked into". */
final class Head {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** A phrase's head stands before the first of these, or, where it begins with one, after it. */
  private static final Set<String> CLOSING =
      Set.of(
          ("a an the this that these those his her its their my our your to of in on at by for from"
                  + " with into onto under over out up down off away through about against before"
                  + " after around back as no not n't him himself herself itself themselves it them"
                  + " more most and or")
              .split(" "));

  /** Verbs that tell little by themselves: the noun after them names the happening. */
  private static final Set<String> LIGHT =
      Set.of(
          "take takes took taken taking make makes made making have has had give gives gave given giving hold holds held holding put puts"
              .split(" "));

  private Head() {}

  /** The head of {@code phrase} in lower case; the phrase itself where it has no words. */
  static String of(String phrase) {
    List<String> words =
        BETWEEN
            .splitAsStream(phrase.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    int from = 0;
    while (from < words.size() - 1 && CLOSING.contains(words.get(from))) {
      from++;
    }
    int to = from;
    while (to < words.size() && !CLOSING.contains(words.get(to))) {
      to++;
    }
    if (words.isEmpty()) {
      return phrase.toLowerCase(Locale.ROOT);
    }
    int head = Math.max(from, to - 1);
    boolean light = head == from && LIGHT.contains(words.get(head)) && words.size() > head + 1;
    return light ? words.get(words.size() - 1) : words.get(head);
  }
}
