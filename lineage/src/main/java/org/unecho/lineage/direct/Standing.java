package org.unecho.lineage.direct;

import java.util.List;
import java.util.Optional;
import org.unecho.lineage.outside.Background;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.outside.Sign;
import org.unecho.lineage.text.Prose;

/**
 * What an article shows by itself of being a copy or an original. Worked out once an article, since
 * it may stand in many pairs.
 *
 * @param agency the agency to which it gives credit, if any
 * @param signs signs of rewording
 */
public record Standing(Optional<Hint> agency, List<Sign> signs) {
  /** Copies the list. */
  public Standing {
    signs = List.copyOf(signs);
  }

  /** What {@code prose} shows where nothing of a pile is known. */
  public static Standing of(Prose prose) {
    return of(prose, Background.none());
  }

  /** What {@code prose} shows among the words of a pile. */
  public static Standing of(Prose prose, Background background) {
    return new Standing(OutsideOrigins.agency(prose), OutsideOrigins.signs(prose, background));
  }
}
