package org.unecho.picture.influence;

import java.util.Locale;

/** Phrases as they are compared. */
final class Phrases {
  private Phrases() {}

  /** Lower case, words apart by one blank, without a leading article: what makes phrases equal. */
  static String key(String phrase) {
    return phrase
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(?:the|a|an) (?=.)", "");
  }
}
