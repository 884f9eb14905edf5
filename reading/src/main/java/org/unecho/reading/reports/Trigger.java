package org.unecho.reading.reports;

import java.util.List;
import org.unecho.reading.syntax.Token;

/**
 * A word that tells an event.
 *
 * @param word the word
 * @param entry what it tells
 * @param objects its objects, where it is a verb
 * @param told nouns that the same telling uses up: the object of "held talks"
 */
record Trigger(Token word, Entry entry, List<Token> objects, List<Token> told) {
  Trigger {
    objects = List.copyOf(objects);
    told = List.copyOf(told);
  }
}
