package org.unecho.reading.actors;

import org.unecho.model.ActorType;

/**
 * A name of our own tables.
 *
 * @param id whose name it is
 * @param type what that is
 * @param fullest its fullest name
 * @param use how the name stands for it
 */
record Listed(String id, ActorType type, String fullest, Use use) {
  /** How a name stands for an actor. */
  enum Use {
    NAME,
    /** "Norwegian". */
    ADJECTIVE,
    /** "Norwegians". */
    PEOPLE,
    /** "Oslo". */
    CAPITAL,
    /** "the Kremlin". */
    SEAT
  }
}
