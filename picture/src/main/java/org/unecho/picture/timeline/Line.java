package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import org.unecho.model.Passage;
import org.unecho.model.When;

/**
 * One sentence of one article.
 *
 * @param passage where it stands
 * @param words what it says
 * @param published the day of its article, or unknown
 * @param place number of the sentence in its article, from 0
 * @param days the days it names
 * @param origin the key of the independent origin behind it
 */
public record Line(
    Passage passage, String words, When published, int place, List<LocalDate> days, String origin) {
  /** Copies the days. */
  public Line {
    days = List.copyOf(days);
  }
}
