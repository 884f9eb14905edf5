package org.unecho.lineage.align;

/**
 * How near an origin (right) is to a copy (left): which of several prints of one text the copy was
 * made from. What stands all over the pile, such as the last line of an outlet, tells little of
 * that.
 *
 * @param share the share of the copy that has a twin, 0 to 1, each sentence as far as it is rare
 * @param value that share times how literal (three parts) and how alike in meaning (one) it is
 */
public record Nearness(double share, double value) {

  /** How near the right article of {@code alignment} is to the left one. */
  public static Nearness of(Alignment alignment, Rarity rarity) {
    SentenceWeights weights = SentenceWeights.of(alignment.left(), rarity);
    double all = sum(alignment, weights, new Twin.Run(0, alignment.left().vectors().size()));
    double twins = 0;
    for (Twin twin : alignment.twins()) {
      twins += sum(alignment, weights, twin.left());
    }
    double share = all == 0 ? 0 : Math.min(1, twins / all);
    double alike = (3 * Wording.literal(alignment) + alignment.similarity()) / 4;
    return new Nearness(share, share * alike);
  }

  private static double sum(Alignment alignment, SentenceWeights weights, Twin.Run run) {
    double sum = 0;
    for (int i = run.first(); i < run.first() + run.count(); i++) {
      sum += weights.of(i) * alignment.left().prose().sentences().get(i).span().length();
    }
    return sum;
  }
}
