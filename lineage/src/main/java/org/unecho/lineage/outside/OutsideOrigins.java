package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;

/** Finds texts outside the pile that articles of the pile take from. */
public final class OutsideOrigins {
  private OutsideOrigins() {}

  /**
   * What a pair of articles says of a text that neither is: an author quoted in one whose words the
   * other carries. Where the other is by that author, it is itself the origin.
   */
  public static List<Hint> ofPair(Alignment alignment) {
    List<Hint> hints = new ArrayList<>(QuotedAuthor.in(alignment));
    hints.addAll(QuotedAuthor.in(alignment.turned()));
    return List.copyOf(hints);
  }

  /**
   * What an article says by itself of a text it takes from: credit to an agency, or signs of
   * rewording; the strongest first.
   */
  public static List<Hint> ofArticle(Prose prose) {
    List<Hint> hints = new ArrayList<>();
    Credits.in(prose).ifPresent(hints::add);
    RewordedOutside.in(prose).ifPresent(hints::add);
    return List.copyOf(hints);
  }

  /** The agency to which an article gives credit, if any; verbatim if for its whole text. */
  public static Optional<Hint> agency(Prose prose) {
    return Credits.in(prose);
  }

  /** Signs of rewording in an article; each kind once, with all its passages. */
  public static List<Sign> signs(Prose prose) {
    return SignFinder.in(prose);
  }

  /** Whether {@code prose} credits the outlet of that name, and where. */
  public static Optional<Explanation> credit(Prose prose, String outlet) {
    return Credits.credit(prose, List.of(outlet, "The " + outlet));
  }
}
