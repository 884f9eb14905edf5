package org.unecho.lineage.align;

import org.unecho.lineage.text.Prose;
import org.unecho.model.Span;

/**
 * One or two neighbouring sentences of each article that say the same.
 *
 * @param left which sentences of the left article
 * @param right which of the right one
 * @param similarity how alike in meaning, 0 to 1
 * @param gain by how much more alike than their rivals
 */
public record Twin(Run left, Run right, double similarity, double gain) {

  /**
   * Neighbouring sentences.
   *
   * @param first index of the first
   * @param count how many, 1 or 2
   */
  public record Run(int first, int count) {
    /** Where they stand in {@code prose}. */
    public Span span(Prose prose) {
      Span from = prose.sentences().get(first).span();
      return from.hull(prose.sentences().get(first + count - 1).span());
    }
  }

  /** The same, seen from the other article. */
  public Twin turned() {
    return new Twin(/* left= */ right, /* right= */ left, similarity, gain);
  }
}
