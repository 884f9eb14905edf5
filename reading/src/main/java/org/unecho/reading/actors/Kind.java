package org.unecho.reading.actors;

/** What the text at one place suggests that a name is. */
enum Kind {
  /** A name of our own tables. */
  LISTED,
  PERSON,
  BODY,
  PLACE,
  /**
   * A state that is in none of our tables: something in the article says that it has a government.
   */
  STATE,
  /** A name without a label. */
  UNLABELLED
}
