package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;

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

  /** What an article says by itself, where nothing else is known. */
  public static List<Hint> ofArticle(Prose prose) {
    return ofArticle(prose, Background.none());
  }

  /**
   * What an article says by itself of a text it takes from: credit to an agency, or signs of
   * rewording; the strongest first.
   *
   * @param background the words of the pile; where it is small, lists alone tell
   */
  public static List<Hint> ofArticle(Prose prose, Background background) {
    return ofArticle(prose, Credits.in(prose), SignFinder.in(prose, background));
  }

  /** The same, from the credit and the signs that were found in it. */
  public static List<Hint> ofArticle(Prose prose, Optional<Hint> credit, List<Sign> signs) {
    Optional<Hint> reworded = RewordedOutside.in(prose, signs);
    List<Hint> hints = new ArrayList<>();
    credit.ifPresent(hint -> hints.add(reworded.map(other -> both(hint, other)).orElse(hint)));
    reworded.ifPresent(hints::add);
    return List.copyOf(hints);
  }

  /** The agency's text in other words: credit says whose it is, the signs say how it was taken. */
  private static Hint both(Hint credit, Hint signs) {
    List<Explanation> why = new ArrayList<>(credit.why());
    why.addAll(signs.why());
    return new Hint(
        credit.copy(),
        credit.origin(),
        Kind.REWORDED,
        credit.confidence(),
        why,
        credit.twins(),
        credit.source());
  }

  /**
   * One origin for each text outside the pile, whatever titles it was printed under: articles that
   * credit one agency (or show one byline) and share their text take from one dispatch, named by
   * the agency and the earliest title. An article without credit that carries such a text is added.
   *
   * @param own what each article says by itself, the strongest first, by id
   * @param verified pairs of articles that carry one text
   */
  public static Map<String, List<Hint>> merge(
      Map<String, List<Hint>> own, Collection<Alignment> verified) {
    return Dispatches.merge(own, verified);
  }

  /** The agency to which an article gives credit, if any; its source says if for all of it. */
  public static Optional<Hint> agency(Prose prose) {
    return Credits.in(prose);
  }

  /** Signs of rewording in an article; each kind once, with all its passages. */
  public static List<Sign> signs(Prose prose) {
    return SignFinder.in(prose, Background.none());
  }

  /** The same, with words that stand out against those of the pile. */
  public static List<Sign> signs(Prose prose, Background background) {
    return SignFinder.in(prose, background);
  }

  /** Whether {@code prose} credits the outlet of that name, and where. */
  public static Optional<Explanation> credit(Prose prose, String outlet) {
    return KnownCredits.credit(prose, List.of(outlet, "The " + outlet));
  }
}
