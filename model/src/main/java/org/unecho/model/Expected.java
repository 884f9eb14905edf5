package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that would be seen if a hypothesis were true; that it is not seen is evidence too.
 *
 * @param id short name: {@code X1}
 * @param text what would be seen
 * @param words words that a passage telling it holds, all of them, in any form
 * @param by when it would be seen at the latest, or unknown
 * @param absent ratings, by hypothesis, if it is not seen by then
 * @param seen ratings, by hypothesis, if it is seen
 */
public record Expected(
    String id,
    String text,
    List<String> words,
    When by,
    Map<String, Rating> absent,
    Map<String, Rating> seen)
    implements Serializable {
  /** Refuses blanks and an expectation that nothing could meet. */
  public Expected {
    Require.filled("expected id", id);
    Require.filled("expected text", text);
    words = List.copyOf(words);
    Require.that(!words.isEmpty(), "what is expected has words to be found by", words);
    absent = java.util.Collections.unmodifiableMap(new TreeMap<>(absent));
    seen = java.util.Collections.unmodifiableMap(new TreeMap<>(seen));
  }
}
