package org.unecho.picture.sayings;

import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.picture.words.ContentWords;

/**
 * One quotation in one article.
 *
 * @param passage where
 * @param quotation as it was read
 * @param actor id of the speaker in the picture, or the empty string where unknown
 * @param name the speaker's name in the picture, or as the article gives it
 * @param words its content words
 */
record Said(Passage passage, Quotation quotation, String actor, String name, ContentWords words) {
  String article() {
    return passage.article();
  }

  boolean isDirect() {
    return quotation.form() == Quotation.Form.DIRECT;
  }

  /** To deny words is not to say them. */
  boolean isDenied() {
    return quotation.manner().denied();
  }

  /** Whether nothing speaks against one speaker: unknown ones may be anybody. */
  boolean mayShareSpeaker(Said other) {
    return actor.isEmpty() || other.actor.isEmpty() || actor.equals(other.actor);
  }
}
