package org.unecho.desk.compare;

import java.util.List;

/**
 * One of the two articles as it is shown.
 *
 * @param name A or B, as it was given
 * @param title its headline, or the file it was read from
 * @param about outlet, day and file
 * @param language ISO 639-1 code, or the empty string
 * @param stretches its body, in order
 */
public record Pane(
    String name, String title, String about, String language, List<Stretch> stretches) {
  /** Copies the stretches. */
  public Pane {
    stretches = List.copyOf(stretches);
  }

  /**
   * A passage with a twin, or what lies between two of them.
   *
   * @param twin number of the pair; 0 where there is no twin
   * @param moved whether the pair stands out of order
   * @param parts its words
   */
  public record Stretch(int twin, boolean moved, List<Part> parts) {
    /** Copies the parts. */
    public Stretch {
      parts = List.copyOf(parts);
    }
  }
}
