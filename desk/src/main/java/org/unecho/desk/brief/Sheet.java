package org.unecho.desk.brief;

import java.util.List;

/**
 * An article in the appendix, with its cited passages marked.
 *
 * @param anchor where links find it
 * @param title its headline, or the name of its file
 * @param about outlet, byline, day, address and file
 * @param language ISO 639-1 code, or the empty string
 * @param body its text in stretches, furniture left out
 */
public record Sheet(
    String anchor, String title, String about, String language, List<Stretch> body) {
  /** Copies the body. */
  public Sheet {
    body = List.copyOf(body);
  }
}
