package org.unecho.picture.words;

import java.util.Set;
import java.util.TreeSet;

/** Function words and words of reporting: they are alike in passages that share nothing else. */
final class FunctionWords {
  private static final String SHARED =
      "a an the this that these those and or but nor so as at by for from in into of off on onto"
          + " over out to up with within without about after before between during through"
          + " under against among amid be is are was were been being am do does did done has"
          + " have had having will would shall should can could may might must not no it its"
          + " he she they them him her his their who whom whose which what when where why how"
          + " there here then than also more most very just only such same other another some"
          + " any all both each few many much own if because while until since s t said say"
          + " says saying told tell tells according however i we you my our your";

  private FunctionWords() {}

  /** These words, and {@code more} that say nothing where they are asked. */
  static Set<String> and(String... more) {
    Set<String> words = new TreeSet<>(Set.of(SHARED.split(" ")));
    words.addAll(Set.of(more));
    return Set.copyOf(words);
  }
}
