package org.unecho.lineage.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a word is in the language at large: from its place in the encoder's vocabulary, whose
 * whole words stand roughly in order of frequency. The same for every pile, so that an alignment
 * depends on its two texts alone.
 */
final class Commonness {
  private static final String VOCABULARY = "/bert-vocabulary-en.txt";

  /** The most frequent whole word; before it stand marks and single characters. */
  private static final String FIRST = "the";

  /** Places of words by frequency, the most frequent 1. */
  private static final Map<String, Integer> PLACES = load();

  /** The logarithm of the last place. */
  private static final double LAST = Math.log(1.0 + PLACES.size());

  private Commonness() {}

  private static Map<String, Integer> load() {
    try (InputStream in = Commonness.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary " + VOCABULARY + " is not on the path");
      }
      Map<String, Integer> places = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean word = !line.startsWith("##") && !line.startsWith("[");
        if (word && (!places.isEmpty() || line.equals(FIRST))) {
          places.put(line, places.size() + 1);
        }
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + VOCABULARY, e);
    }
  }

  /**
   * The rarity of a word in lower case: 0 for the most frequent, 1 for what the vocabulary does not
   * know. The logarithm of the place stands for the information a word carries, as words follow
   * Zipf's law.
   */
  static double rarity(String lower) {
    Integer place = PLACES.get(lower);
    return place == null ? 1 : Math.log(place) / LAST;
  }
}
