package org.unecho.lineage.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;

/**
 * The telling words of an article's sentences, as sorted numbers, so that two articles are joined
 * over their words without looking at a word again.
 *
 * <p>A word weighs as much as it is rare in the language ({@link Commonness}), and less the more of
 * the article's own sentences hold it: the name that stands everywhere tells no sentence from
 * another. Words are taken by their stems; a name or a number is a word like any other, only rare.
 */
public final class SentenceWords {
  /**
   * Words more frequent than this, the first forty or so, join everything with everything and tell
   * nothing. Set by hand.
   */
  private static final double LEAST_RARITY = 0.35;

  /** Words read of one sentence: more than any sentence of news has. */
  private static final int MOST_WORDS = 200;

  /** Endings that forms of one English word differ in, the longest first. */
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "ly", "s", "e");

  /** What must be left of a word. */
  private static final int LEAST_STEM = 3;

  /** Words that show whether a sentence is about something: a name, a number, a rare word. */
  private static final int RAREST = 3;

  /** A weight is kept in the lowest 16 bits of an entry, in these steps. */
  private static final double STEPS = 1 << 15;

  /** Hash of the stem, number of the sentence, weight: ascending. */
  private final long[] entries;

  /** The length of each sentence's weights as a vector. */
  private final float[] lengths;

  /** How telling each sentence is: the mean rarity of its three rarest words. */
  private final float[] telling;

  /** What the sentences count for in the pile last asked for, which mostly is the only one. */
  private volatile @Nullable SentenceWeights weights;

  private SentenceWords(long[] entries, float[] lengths, float[] telling) {
    this.entries = entries;
    this.lengths = lengths;
    this.telling = telling;
  }

  /** The words of {@code prose}. */
  public static SentenceWords of(Prose prose) {
    List<Map<Integer, Double>> rarities = new ArrayList<>();
    Map<Integer, Integer> holders = new TreeMap<>();
    for (Sentence sentence : prose.sentences()) {
      Map<Integer, Double> own = rarities(sentence);
      rarities.add(own);
      own.keySet().forEach(key -> holders.merge(key, 1, Integer::sum));
    }
    long[] entries = new long[rarities.stream().mapToInt(Map::size).sum()];
    float[] lengths = new float[rarities.size()];
    int at = 0;
    for (int i = 0; i < lengths.length; i++) {
      double squares = 0;
      for (Map.Entry<Integer, Double> each : rarities.get(i).entrySet()) {
        double others = holders.getOrDefault(each.getKey(), 1) - 1.0;
        double weight = each.getValue() * (1 - others / lengths.length);
        entries[at++] = (long) each.getKey() << 32 | (long) i << 16 | Math.round(weight * STEPS);
        squares += weight * weight;
      }
      lengths[i] = (float) Math.sqrt(squares);
    }
    Arrays.sort(entries);
    float[] telling = new float[lengths.length];
    for (int i = 0; i < telling.length; i++) {
      telling[i] = telling(rarities.get(i));
    }
    return new SentenceWords(entries, lengths, telling);
  }

  private static float telling(Map<Integer, Double> rarities) {
    double[] sorted = rarities.values().stream().mapToDouble(each -> each).sorted().toArray();
    double sum = 0;
    for (int i = Math.max(0, sorted.length - RAREST); i < sorted.length; i++) {
      sum += sorted[i];
    }
    return (float) (sum / RAREST);
  }

  /** Hashes of the stems of a sentence, with the rarity of each. */
  private static Map<Integer, Double> rarities(Sentence sentence) {
    Map<Integer, Double> rarities = new TreeMap<>();
    List<Word> words = sentence.words();
    for (Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      String lower = word.lower().replace('\u2011', '-');
      int from = 0;
      while (from < lower.length()) {
        int hyphen = lower.indexOf('-', from);
        int to = hyphen < 0 ? lower.length() : hyphen;
        add(lower.substring(from, to), rarities);
        from = to + 1;
      }
    }
    return rarities;
  }

  private static void add(String part, Map<Integer, Double> rarities) {
    String stem = stem(part);
    double rarity = Math.min(Commonness.rarity(part), Commonness.rarity(stem));
    if (rarity >= LEAST_RARITY) {
      rarities.merge(stem.hashCode(), rarity, Math::min);
    }
  }

  /** A crude stem: enough to see that two words may be forms of one. */
  static String stem(String word) {
    if (!Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0)) || word.endsWith("ss")) {
      return word;
    }
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= Math.max(LEAST_STEM, ending.length()) && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    return word;
  }

  /** The length of each sentence's weights as a vector; not to be changed. */
  float[] lengths() {
    return lengths;
  }

  /**
   * What each sentence counts for in a pile.
   *
   * @param prose the article that these words are of
   */
  SentenceWeights weights(Prose prose, Rarity rarity) {
    SentenceWeights kept = weights;
    if (kept != null && kept.isOf(rarity)) {
      return kept;
    }
    SentenceWeights fresh = SentenceWeights.of(prose, telling, rarity);
    weights = fresh;
    return fresh;
  }

  /**
   * The cosine of the weights of each two sentences, row by row, 0 to 1. Cost: the number of pairs
   * of sentences, and of pairs of equal words.
   */
  float[] shared(SentenceWords other) {
    int columns = other.lengths.length;
    float[] shared = new float[lengths.length * columns];
    long[] b = other.entries;
    int from = 0;
    for (long entry : entries) {
      int key = key(entry);
      while (from < b.length && key(b[from]) < key) {
        from++;
      }
      int row = sentence(entry) * columns;
      for (int j = from; j < b.length && key(b[j]) == key; j++) {
        shared[row + sentence(b[j])] += weight(entry) * weight(b[j]);
      }
    }
    for (int at = 0; at < shared.length; at++) {
      float both = shared[at] == 0 ? 1 : lengths[at / columns] * other.lengths[at % columns];
      shared[at] = Math.min(1, shared[at] / both);
    }
    return shared;
  }

  private static int key(long entry) {
    return (int) (entry >> 32);
  }

  private static int sentence(long entry) {
    return (int) (entry >>> 16) & 0xFFFF;
  }

  private static float weight(long entry) {
    return (entry & 0xFFFF) / (float) STEPS;
  }
}
