package org.unecho.picture.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How rare words are among the texts of a pile, and which are names or numbers. */
public final class Rarity {
  /**
   * Names and numbers tell stories of one kind apart (two arrests, two films) better than other
   * words. Of 1, 1.5, 2 and 3 the factor with the best stories (ECB+, training topics).
   */
  private static final double NAMED = 1.5;

  /** Of 1, 1.5 and 2 the power of the rarity with the best stories (ECB+, training topics). */
  private static final double POWER = 1.5;

  private final Map<String, Integer> texts = new TreeMap<>();
  private final Map<String, Integer> named = new TreeMap<>();
  private int all;

  /** Counts the words of one text. */
  public void add(CharSequence text) {
    all++;
    List<Wording.Word> words = Wording.of(text);
    new HashSet<>(words.stream().map(Wording.Word::plain).toList())
        .forEach(word -> texts.merge(word, 1, Integer::sum));
    words.forEach(word -> named.merge(word.plain(), word.isNamed() ? 1 : -1, Integer::sum));
  }

  /** Log of the texts over those that hold the word, smoothed; 0 for a word of all texts. */
  public double of(String word) {
    return Math.log((1.0 + all) / (1.0 + texts.getOrDefault(word, 0)));
  }

  /** What a word weighs when stories are told apart. */
  public double forStories(String word) {
    double factor = named.getOrDefault(word.toLowerCase(Locale.ROOT), 0) > 0 ? NAMED : 1;
    return Math.pow(of(word), POWER) * factor;
  }
}
