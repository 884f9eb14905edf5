package org.unecho.lineage;

import java.util.List;
import org.unecho.lineage.align.Aligner;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Likelihood;
import org.unecho.lineage.align.Rarity;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;

/**
 * What comparing two articles shows.
 *
 * @param alignment the twins
 * @param likelihood how sure it is that they carry one text
 * @param hints texts outside both that the pair gives away
 */
record Judgement(Alignment alignment, Likelihood likelihood, List<Hint> hints) {
  Judgement {
    hints = List.copyOf(hints);
  }

  static Judgement of(Encoded left, Encoded right, Rarity rarity) {
    Alignment alignment = Aligner.align(left, right);
    return new Judgement(
        alignment, Likelihood.of(alignment, rarity), OutsideOrigins.ofPair(alignment));
  }

  /**
   * Whether one takes from the other. What both have from an author outside the pair is no copying
   * between them.
   */
  boolean isVerified(LineageSettings settings) {
    return hints.isEmpty() && likelihood.confidence().value() >= settings.confidence();
  }
}
