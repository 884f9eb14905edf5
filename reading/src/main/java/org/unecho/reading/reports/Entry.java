package org.unecho.reading.reports;

import java.util.List;
import java.util.Set;
import org.unecho.model.EventType;

/**
 * One way to tell one kind of event.
 *
 * @param code what kind
 * @param noun whether the trigger is a noun
 * @param words the trigger's lemma, then its particle, preposition or fixed object
 * @param roles where actor and recipient stand
 * @param object lemmas of which the object (of a verb) or a describing word (of a noun) must be
 *     one; empty for any
 * @param subject lemmas of which the subject must be one; empty for any
 */
record Entry(
    Code code,
    boolean noun,
    List<String> words,
    Roles roles,
    Set<String> object,
    Set<String> subject) {

  /** PLOVER type and mode; the mode may be empty. */
  record Code(EventType type, String mode) {}

  /**
   * Where the parties stand.
   *
   * @param actor prepositions that lead to the actor, besides subject, agent and possessor
   * @param recipient prepositions that lead to the recipient, and {@code obj}
   * @param of what "of" leads to, for nouns: actor, recipient or thing
   */
  record Roles(List<String> actor, List<String> recipient, String of) {}

  String lemma() {
    return words.get(0);
  }

  /** What must stand beside the trigger, if anything. */
  List<String> beside() {
    return words.subList(1, words.size());
  }

  /** Entries that ask for more are tried first. */
  int demands() {
    return (object.isEmpty() ? 0 : 4) + (subject.isEmpty() ? 0 : 2) + beside().size();
  }
}
