package org.unecho.picture.coreference;

import org.unecho.model.Span;

/**
 * Words that tell a happening: a verb, a noun, or a phrase around one.
 *
 * @param article id of the article
 * @param sentence the sentence that holds them, UTF-16 code units of the article's text
 * @param words the words, within the sentence
 */
public record Telling(String article, Span sentence, Span words) {
  /** Refuses words outside their sentence. */
  public Telling {
    if (!sentence.contains(words)) {
      throw new IllegalArgumentException(
          "words must lie inside their sentence " + sentence + ", but were " + words);
    }
  }
}
