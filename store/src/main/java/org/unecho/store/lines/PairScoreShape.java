package org.unecho.store.lines;

import org.unecho.model.PairScore;
import org.unecho.model.Probability;

/** The lines that {@code trace --pairs} prints. */
final class PairScoreShape implements Shape<PairScore> {
  @Override
  public void write(PairScore score, Keys to) {
    to.text("a", score.a())
        .text("b", score.b())
        .number("similarity", score.similarity())
        .text("kind", score.relation())
        .text("directed", score.directed())
        .number("confidence", score.confidence().value());
  }

  @Override
  public PairScore read(Json from) {
    return new PairScore(
        from.text("a"),
        from.text("b"),
        from.has("similarity") ? from.number("similarity") : 0,
        from.has("kind") ? from.text("kind") : "unrelated",
        from.has("directed") ? from.text("directed") : "unknown",
        new Probability(from.has("confidence") ? from.number("confidence") : 0));
  }
}
