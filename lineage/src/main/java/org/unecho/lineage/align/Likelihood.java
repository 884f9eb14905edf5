package org.unecho.lineage.align;

import java.util.List;
import java.util.Locale;
import org.unecho.model.Explanation;
import org.unecho.model.Probability;

/**
 * How sure it is that two articles carry one text: a logistic function of measures, of which the
 * first four have fitted weights.
 *
 * <p>Fitted by penalised logistic regression on pairs of a generated pile of 700 articles
 * (benchmarks, package {@code generate}: 489 pairs of copy and origin, 21,745 pairs of strangers
 * that share word runs or have leads alike, among them independent reports of one story) and, with
 * the same weight, on 800 hard copies of translated documents with 20,000 strangers; in both there
 * count two pairs of strangers for each pair of kin. Weights fitted on one half of pile and
 * documents and measured on the other find .96 of the hard copies and .99 of those in the pile,
 * with 4 false alarms in the pile and none between documents. The confidence is that of a pair
 * worth comparing, not of two articles drawn by lot.
 *
 * @param confidence probability that one takes from the other, or both from a third
 * @param literal weighted share of the smaller article's word runs that the other holds
 * @param meaning share of the more covered article's own text that has a twin in the other
 * @param why the terms of the sum, in the order in which they are added
 */
public record Likelihood(Probability confidence, double literal, double meaning, Explanation why) {

  private static final double START = -8.4;

  /** Weight of the share of the more covered article that has twins. */
  private static final double BY_MEANING = 4.3;

  /** Weight of the logarithm of one and the number of clear twins: one proves little. */
  private static final double BY_TWINS = 4.8;

  /** Weight of what was kept of the order, moved blocks apart. */
  private static final double BY_BLOCKS = 3.9;

  /** Weight of the logarithm of one and the number of sentences' worth of shared word runs. */
  private static final double BY_RUNS = 4.0;

  /**
   * Below this share of common names and numbers two texts are filled into one form rather than
   * copied. Set by hand, as is the weight: copies of all kinds in the generated piles keep .6 and
   * more.
   */
  private static final double FORM = 0.5;

  private static final double BY_FORM = -30;

  /** Word runs in a sentence of middling length. */
  private static final double SENTENCE = 10;

  /**
   * From this share on it tells that the smaller article's word runs stand in the other: an excerpt
   * of one rare sentence among stock phrases has few twins, but all of its words.
   */
  private static final double HELD = 0.4;

  /**
   * Weight of what is held beyond that, as far as the text is the article's own and no quotation.
   * Set by hand on a generated pile of 20,000: .0033 more of its copies pass .8, and no more
   * strangers; in a real pile of 612 articles nine more pairs do, all of them one text in our
   * reading.
   */
  private static final double BY_HELD = 5;

  /** Judges an alignment. */
  public static Likelihood of(Alignment alignment, Rarity rarity) {
    Shingles a = alignment.left().shingles();
    Shingles b = alignment.right().shingles();
    double literal = Math.max(rarity.contained(a, b), rarity.contained(b, a));
    Evidence evidence = Evidence.of(alignment, rarity);
    double blocks = Order.blocks(alignment.twins());
    double unlike = Math.max(0, FORM - Agreement.of(alignment));
    List<Explanation> terms =
        List.of(
            Explanation.of(START, "what two articles without shared text start from"),
            term(BY_MEANING, evidence.most(), "share of own text that has a twin in meaning"),
            term(BY_TWINS, Math.log1p(evidence.twins()), twins(evidence.twins())),
            term(BY_BLOCKS, blocks, "twins that follow each other in both"),
            term(BY_RUNS, Math.log1p(evidence.runs() / SENTENCE), runs(evidence.runs())),
            term(BY_HELD, held(literal) * evidence.most(), "what the other holds word for word"),
            term(BY_FORM, unlike, "names and numbers that differ throughout"));
    double sum = terms.stream().mapToDouble(Explanation::value).sum();
    Probability confidence = Probability.clamp(1 / (1 + Math.exp(-sum)));
    Explanation why =
        new Explanation(confidence.value(), "logistic function of the sum", terms, List.of());
    return new Likelihood(confidence, literal, evidence.most(), why);
  }

  private static double held(double literal) {
    return Math.max(0, literal - HELD) / (1 - HELD);
  }

  private static String twins(double twins) {
    return String.format(Locale.ROOT, "logarithm of the twins that stand out, %.1f", twins);
  }

  private static String runs(double runs) {
    return String.format(Locale.ROOT, "logarithm of the word runs held literally, %.0f", runs);
  }

  private static Explanation term(double weight, double value, String what) {
    String how = String.format(Locale.ROOT, "%.2f × %.3f, %s", weight, value, what);
    return Explanation.of(weight * value, how);
  }
}
