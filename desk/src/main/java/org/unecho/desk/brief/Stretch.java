package org.unecho.desk.brief;

import java.util.List;

/**
 * A stretch of an article in the appendix.
 *
 * @param text its words
 * @param starts numbers of the citations that start here
 * @param cited whether a citation points at it
 */
public record Stretch(String text, List<Integer> starts, boolean cited) {
  /** Copies the numbers. */
  public Stretch {
    starts = List.copyOf(starts);
  }
}
