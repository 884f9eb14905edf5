package org.unecho.lineage.candidate;

import java.util.Arrays;
import java.util.List;

/** In how many articles of a pile each stem stands: two sorted arrays, no object a word. */
final class WordCounts {
  private final int[] stems;
  private final int[] articles;
  private final int pile;

  private WordCounts(int[] stems, int[] articles, int pile) {
    this.stems = stems;
    this.articles = articles;
    this.pile = pile;
  }

  static WordCounts of(List<Sketch> pile) {
    int[] all =
        pile.parallelStream().flatMapToInt(sketch -> Arrays.stream(sketch.stems())).toArray();
    Arrays.parallelSort(all);
    int distinct = 0;
    int[] articles = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[distinct - 1]) {
        all[distinct++] = all[i];
      }
      articles[distinct - 1]++;
    }
    return new WordCounts(
        Arrays.copyOf(all, distinct), Arrays.copyOf(articles, distinct), pile.size());
  }

  /** The weights of stems: the logarithm of the share of articles without them, never quite 0. */
  float[] weights(int[] words) {
    float[] weights = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      int at = Arrays.binarySearch(stems, words[i]);
      int holders = at < 0 ? 1 : articles[at];
      weights[i] = (float) Math.log((pile + 1.0) / holders);
    }
    return weights;
  }
}
