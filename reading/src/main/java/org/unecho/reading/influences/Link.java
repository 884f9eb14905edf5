package org.unecho.reading.influences;

import java.util.Optional;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;

/**
 * A claim as the words of one sentence give it.
 *
 * @param cue the words that make the link
 * @param cause the words of the cause
 * @param effect the words of the effect
 * @param sign which way
 * @param realis how far it is so
 * @param condition what it depends on, if anything
 * @param origin where it comes from, for choosing between links of the same words
 */
record Link(
    Range cue,
    Place cause,
    Place effect,
    Sign sign,
    Realis realis,
    Optional<Range> condition,
    Kind origin) {

  /** What kind of words made it. */
  enum Kind {
    VERB,
    CONNECTIVE,
    CONDITION,
    PURPOSE
  }

  /**
   * Where a side stands.
   *
   * @param words the sentence, which may be the one before
   * @param range its words there
   * @param part what of it is meant ("attention to"), or the empty string
   */
  record Place(Words words, Range range, String part) {
    Place(Words words, Range range) {
      this(words, range, "");
    }
  }

  Link with(Range depends) {
    return new Link(cue, cause, effect, sign, realis, Optional.of(depends), origin);
  }
}
