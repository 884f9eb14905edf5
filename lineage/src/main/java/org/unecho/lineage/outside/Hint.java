package org.unecho.lineage.outside;

import java.util.List;
import org.unecho.lineage.align.Alignment;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Probability;

/**
 * An article and the text outside the pile that it takes from.
 *
 * @param copy id of the article
 * @param origin what it takes from
 * @param kind how
 * @param confidence how sure
 * @param why the reasons, strongest first
 * @param twins the passages, if another article carries them too: the left one is the copy
 * @param source what of the origin does not depend on the article's title
 */
public record Hint(
    String copy,
    Origin origin,
    Kind kind,
    Probability confidence,
    List<Explanation> why,
    List<Alignment> twins,
    Source source) {
  /** Copies the lists. */
  public Hint {
    why = List.copyOf(why);
    twins = List.copyOf(twins);
  }

  /**
   * From whom a text is: what several prints of it have in common, whatever their titles.
   *
   * @param name the agency, the byline, or the empty string where no more than the label is known
   * @param whole whether the article says that all of it is from there
   */
  public record Source(String name, boolean whole) {
    /** Nothing but the label is known. */
    static Source none() {
      return new Source("", false);
    }
  }
}
