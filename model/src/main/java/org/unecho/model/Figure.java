package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * A number that articles give, with every value they give for it, side by side.
 *
 * @param what the thing counted, dictionary form
 * @param values the values, ascending
 */
public record Figure(String what, List<Value> values) implements Serializable {
  /** Copies the values. */
  public Figure {
    values = List.copyOf(values);
  }

  /**
   * One value and who gives it.
   *
   * @param value the number
   * @param passages where it stands, sorted
   * @param origins keys of the distinct origins that give it, sorted
   */
  public record Value(double value, List<Passage> passages, List<String> origins)
      implements Serializable {
    /** Copies the lists. */
    public Value {
      passages = List.copyOf(passages);
      origins = List.copyOf(origins);
    }
  }
}
