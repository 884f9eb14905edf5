package org.unecho.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that articles name.
 *
 * @param day the day
 * @param sentences the key sentences that tell it, best first; none where the day matters too
 *     little to be told
 * @param corroboration the independent origins that name it
 */
public record TimelineDay(LocalDate day, List<Passage> sentences, Corroboration corroboration)
    implements Serializable {
  /** Copies the sentences. */
  public TimelineDay {
    sentences = List.copyOf(sentences);
  }

  /** Whether the day matters enough to be told. */
  public boolean matters() {
    return !sentences.isEmpty();
  }
}
