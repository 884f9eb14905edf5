package org.unecho.lineage.align;

import java.util.List;
import java.util.Locale;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;
import org.unecho.model.Probability;

/**
 * How sure it is that two articles carry one text.
 *
 * @param confidence probability that one takes from the other, or both from a third
 * @param literal weighted share of the smaller article's word runs that the other holds
 * @param meaning share of the smaller article's own sentences that have a twin
 * @param why the terms of the sum, in the order in which they are added
 */
public record Likelihood(Probability confidence, double literal, double meaning, Explanation why) {

  /** Set so that no shared text at all gives one in five hundred. */
  private static final double START = -6.2;

  /** A twin for every sentence is, alone, near certainty. */
  private static final double BY_MEANING = 11.0;

  /** Word runs weigh on top: two thirds of them shared is near certainty by itself. */
  private static final double BY_WORDS = 9.0;

  /** Reports of one event meet here and there; a copy keeps its order. Read with the meaning. */
  private static final double BY_ORDER = 2.0;

  /** A few lines within a long article are less than a copy of the same length. */
  private static final double BY_LENGTH = 0.8;

  /** Fewer twins than this cannot tell a copy from two reports that share a fact. */
  private static final int FEW_TWINS = 5;

  private static final double EACH_MISSING = -1.2;

  /**
   * A twin that stands out by this much counts in full; most true twins of one text gain as much.
   */
  private static final double FULL_GAIN = 0.2;

  /** Shorter lines ("Share", "Read more") are on every page. */
  private static final int SHORT_LINE = 4;

  /** Judges an alignment. */
  public static Likelihood of(Alignment alignment, Rarity rarity) {
    Prose left = alignment.left().prose();
    Prose right = alignment.right().prose();
    Shingles a = alignment.left().shingles();
    Shingles b = alignment.right().shingles();
    double literal = Math.max(rarity.contained(a, b), rarity.contained(b, a));
    double meaning = Math.max(own(alignment), own(alignment.turned()));
    int shorter = Math.min(left.length(), right.length());
    double ratio = (double) shorter / Math.max(1, Math.max(left.length(), right.length()));
    int missing = Math.max(0, FEW_TWINS - alignment.twins().size());
    List<Explanation> terms =
        List.of(
            Explanation.of(START, "what two articles without shared text start from"),
            term(BY_MEANING, meaning, "share of own sentences that have a twin in meaning"),
            term(BY_WORDS, literal, "share of word runs held literally by the other"),
            term(BY_ORDER, alignment.order() * meaning, "same order, of the sentences shared"),
            term(BY_LENGTH, ratio * meaning, "shorter length by longer, of the sentences shared"),
            Explanation.of(EACH_MISSING * missing, "pairs of sentences short of five"));
    double sum = terms.stream().mapToDouble(Explanation::value).sum();
    Probability confidence = Probability.clamp(1 / (1 + Math.exp(-sum)));
    Explanation why =
        new Explanation(confidence.value(), "logistic function of the sum", terms, List.of());
    return new Likelihood(confidence, literal, meaning, why);
  }

  private static Explanation term(double weight, double share, String what) {
    String how = String.format(Locale.ROOT, "%.2f × %.3f, %s", weight, share, what);
    return Explanation.of(weight * share, how);
  }

  /**
   * The share of the left article's text that has a twin, without the sentences that both articles
   * quote, unless nearly all of it is quoted: two reports of one speech share its words.
   */
  private static double own(Alignment alignment) {
    Prose left = alignment.left().prose();
    Prose right = alignment.right().prose();
    double quoted = 0;
    double aligned = 0;
    for (Twin twin : alignment.twins()) {
      int length = twin.left().span(left).length();
      boolean both =
          left.quotedShare(twin.left().span(left)) > 0.5
              && right.quotedShare(twin.right().span(right)) > 0.5;
      quoted += both ? length : 0;
      aligned += both ? 0 : length * weight(twin, left);
    }
    double rest = left.length() - quoted;
    return rest <= 0.15 * left.length() ? alignment.coverage() : Math.min(1, aligned / rest);
  }

  /** How much a twin counts: in full only if it stands out clearly from its rivals. */
  private static double weight(Twin twin, Prose left) {
    int words = left.sentences().get(twin.left().first()).words().size();
    boolean line = twin.left().count() == 1 && words < SHORT_LINE;
    return line ? 0 : Math.min(1, twin.gain() / FULL_GAIN);
  }
}
