package org.unecho.desk.brief;

import java.util.List;

/**
 * One matter of the brief: a headline sentence and what supports it.
 *
 * @param anchor where links find it, or the empty string
 * @param sentences the sentences; the first is the headline
 */
public record Item(String anchor, List<Sentence> sentences) {
  /** Copies the sentences. */
  public Item {
    sentences = List.copyOf(sentences);
  }
}
