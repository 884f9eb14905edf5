package org.unecho.picture.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.picture.words.WordFile;

/** The words of {@code lasting.txt}: words of what goes on for weeks or months. */
final class Lasting {
  private static final Set<String> WORDS = read("lasting.txt");

  private Lasting() {}

  /** Whether a word in dictionary form tells of what goes on. */
  static boolean is(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read(String name) {
    Set<String> words = new TreeSet<>();
    WordFile.lines(Lasting.class, name)
        .forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
    return words;
  }
}
