package org.unecho.lineage.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unecho.lineage.align.Shingles;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;

/**
 * What is kept of every article of a pile while pairs are chosen: hashes only, a few kilobytes an
 * article, so that a hundred thousand of them lie in memory together.
 */
public final class Sketch {
  /** Words are compared by so many first letters: a stem, roughly, and without a table. */
  private static final int STEM = 6;

  /** Shorter words in lower case are mostly function words. */
  private static final int LEAST_LETTERS = 4;

  private final Shingles runs;
  private final int[][] words;
  private final int[] lengths;
  private final long[] features;
  private final long fingerprint;

  private Sketch(Shingles runs, int[][] words, int[] lengths, long[] features, long fingerprint) {
    this.runs = runs;
    this.words = words;
    this.lengths = lengths;
    this.features = features;
    this.fingerprint = fingerprint;
  }

  /** The sketch of an article. */
  public static Sketch of(Prose prose) {
    List<Sentence> sentences = prose.sentences();
    int[][] words = new int[sentences.size()][];
    int[] lengths = new int[sentences.size()];

    List<long[]> all = new ArrayList<>();
    long fingerprint = 0;
    for (int i = 0; i < words.length; i++) {
      Sentence sentence = sentences.get(i);
      words[i] = content(sentence);
      lengths[i] = sentence.span().length();
      all.add(features(sentence));
      for (Word word : sentence.words()) {
        fingerprint = mix(fingerprint, hash(word.lower(), word.lower().length()));
      }
    }
    long[] features = all.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    return new Sketch(Shingles.of(prose), words, lengths, features, fingerprint);
  }

  /** The stems of the words that carry meaning, ascending, each once. */
  private static int[] content(Sentence sentence) {
    return sentence.words().stream()
        .filter(Sketch::isContent)
        .mapToInt(word -> (int) (hash(word.lower(), STEM) >>> 20))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Single words, and names and numbers each with the word of meaning before it. */
  private static long[] features(Sentence sentence) {
    List<Word> kept = sentence.words().stream().filter(Sketch::isContent).toList();
    long[] features = new long[2 * kept.size()];
    long before = 0;
    int size = 0;
    for (Word word : kept) {
      long hash = hash(word.lower(), STEM);
      features[size++] = hash;
      if (before != 0 && (word.isCapital() || word.isDigits())) {
        features[size++] = mix(before, hash);
      }
      before = hash;
    }
    return Arrays.copyOf(features, size);
  }

  private static boolean isContent(Word word) {
    return word.lower().length() >= LEAST_LETTERS
        || word.isDigits()
        || (word.isCapital() && word.lower().length() > 1);
  }

  private static long hash(String word, int letters) {
    long hash = 7;
    for (int i = 0; i < Math.min(letters, word.length()); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mix(hash, word.length() > letters ? 1 : 0);
  }

  private static long mix(long a, long b) {
    long mixed = (a ^ (b + 0x9E3779B97F4A7C15L + (a << 6) + (a >>> 2))) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 31);
  }

  /** The word runs of the whole article. */
  public Shingles runs() {
    return runs;
  }

  /** Number of sentences, the same as in the article's prose. */
  public int sentences() {
    return words.length;
  }

  /** The stems of one sentence, ascending; not to be changed. */
  int[] words(int sentence) {
    return words[sentence];
  }

  /** The stems of the whole article, ascending, each once. */
  int[] stems() {
    return Arrays.stream(words).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }

  /** Code units of one sentence. */
  int length(int sentence) {
    return lengths[sentence];
  }

  /** Hashes of words and of names and numbers in company, ascending; not to be changed. */
  long[] features() {
    return features;
  }

  /** Equal for articles with the same words in the same order. */
  long fingerprint() {
    return fingerprint;
  }
}
