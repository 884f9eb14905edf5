package org.unecho.lineage.align;

import java.util.Arrays;
import java.util.List;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;

/**
 * The word runs of an article as sorted, distinct 64-bit hashes (shingles; Broder, "On the
 * resemblance and containment of documents", 1997).
 */
public final class Shingles {
  /**
   * Words in a run. Runs of four keep most of an edited sentence and are rarely shared by chance:
   * two translations of one article share 16 in 100 runs of three.
   */
  static final int WORDS = 4;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of {@code prose}; they do not reach over the end of a sentence. */
  public static Shingles of(Prose prose) {
    long[] all =
        prose.sentences().stream()
            .map(Sentence::words)
            .flatMapToLong(words -> Arrays.stream(hashes(words)))
            .sorted()
            .distinct()
            .toArray();
    return new Shingles(all);
  }

  /** The runs of one sentence, in its order. */
  static long[] hashes(List<Word> words) {
    int runs = Math.max(0, words.size() - WORDS + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 1125899906842597L;
      for (int k = 0; k < WORDS; k++) {
        String word = words.get(i + k).lower();
        for (int c = 0; c < word.length(); c++) {
          hash = 31 * hash + word.charAt(c);
        }
        hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + k;
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  /** The hashes, ascending; not to be changed. */
  public long[] sorted() {
    return hashes;
  }

  /** Number of distinct runs. */
  public int size() {
    return hashes.length;
  }
}
