package org.unecho.lineage.align;

import java.util.List;
import org.unecho.lineage.text.Prose;

/**
 * An article with the vectors of its sentences.
 *
 * @param prose the article cut into sentences
 * @param vectors one unit vector a sentence; an array of length 0 for a sentence that was not
 *     encoded: then its words alone are compared
 * @param shingles its word runs
 * @param words the telling words of its sentences
 */
public record Encoded(Prose prose, List<float[]> vectors, Shingles shingles, SentenceWords words) {
  /** Refuses vectors that do not match the sentences. */
  public Encoded {
    vectors = List.copyOf(vectors);
    if (vectors.size() != prose.sentences().size()) {
      throw new IllegalArgumentException(
          "article %s has %d sentences, but was given %d vectors"
              .formatted(prose.id(), prose.sentences().size(), vectors.size()));
    }
  }

  /** Reads the words from the sentences. */
  public Encoded(Prose prose, List<float[]> vectors, Shingles shingles) {
    this(prose, vectors, shingles, SentenceWords.of(prose));
  }
}
