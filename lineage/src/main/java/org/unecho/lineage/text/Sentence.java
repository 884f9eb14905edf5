package org.unecho.lineage.text;

import java.util.List;
import org.unecho.model.Span;

/**
 * A sentence, a heading or an item of a list.
 *
 * @param span where, without bullets and surrounding space
 * @param text its words with single spaces, as it is encoded
 * @param words its words
 */
public record Sentence(Span span, String text, List<Word> words) {
  /** Copies the words. */
  public Sentence {
    words = List.copyOf(words);
  }
}
