package org.unecho.bench.truth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Scores what the rooms made of a folder against its truth. */
final class CaseScorer {
  private final TruthNode truth;

  private CaseScorer(TruthNode truth) {
    this.truth = truth;
  }

  /**
   * Reads the truth.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is not laid out as expected
   */
  public static CaseScorer of(Path truth) throws IOException {
    try (InputStream in = Files.newInputStream(truth)) {
      return new CaseScorer(
          TruthNode.of(new Load(LoadSettings.builder().build()).loadFromInputStream(in)));
    }
  }

  /** Scores every section of the truth. */
  public Tally score(Made made) {
    Tally tally = new Tally();
    new CollectTruth(truth, made, tally).score();
    new LineageTruth(truth, made, tally).score();
    new QuotationTruth(truth, made, tally).score();
    new PictureTruth(truth, made, tally).score();
    return tally;
  }
}
