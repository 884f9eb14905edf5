package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Why a number is what it is, built beside the arithmetic (after Lucene's explanations of scores).
 *
 * @param value the number explained
 * @param how one phrase that says how it came about
 * @param because the parts it was made from, in order
 * @param at the passages it was read from, in order; empty where it comes from the parts alone
 */
public record Explanation(double value, String how, List<Explanation> because, List<Passage> at)
    implements Serializable {
  /** Refuses a blank phrase; copies the lists. */
  public Explanation {
    Require.filled("explanation", how);
    because = List.copyOf(because);
    at = List.copyOf(at);
  }

  /** An explanation without parts, read from the passages {@code at}. */
  public static Explanation of(double value, String how, Passage... at) {
    return new Explanation(value, how, List.of(), List.of(at));
  }
}
