package org.unecho.desk.pipeline;

import org.unecho.model.Picture;
import org.unecho.picture.weigh.EvidenceWeigher;

/** Weighs the hypotheses of a case. */
public final class Weighing {
  private Weighing() {}

  /**
   * The hypotheses of a case against its evidence.
   *
   * @param most how many proposals the matrix takes
   */
  public static EvidenceWeigher.Weighed of(CaseContents contents, int most) {
    Picture picture = contents.corrected();
    return EvidenceWeigher.of(contents.articles(), contents.lineage(), contents.readings())
        .weigh(contents.analyst().inquiry(), picture, picture.influences(), most);
  }
}
