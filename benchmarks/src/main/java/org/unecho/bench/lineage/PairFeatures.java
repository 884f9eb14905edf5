package org.unecho.bench.lineage;

import org.unecho.bench.measure.WordRuns;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.PairScore;

/**
 * What the lineage room says of a pair, as numbers to learn from.
 *
 * @param score its pair score
 * @param forth the first as copy of the second
 * @param back the second as copy of the first
 * @param cosine of the room's encoder on the whole texts
 * @param jaccard shared words by all words: no part of the room, a plain peer
 */
record PairFeatures(
    PairScore score, Derivation forth, Derivation back, double cosine, double jaccard) {

  static PairFeatures of(Room room, Article a, Article b) {
    return new PairFeatures(
        room.tracer().score(a, b),
        room.tracer().compare(a, b),
        room.tracer().compare(b, a),
        room.cosine(a.text(), b.text()),
        WordRuns.jaccard(a.text(), b.text(), 1));
  }

  /** The numbers the room gives. */
  double[] room() {
    double confidence = score.confidence().value();
    return new double[] {
      score.similarity(),
      // Near 0 and 1 a probability says most in its logit.
      Math.log((confidence + 1e-6) / (1 - confidence + 1e-6)),
      forth.strength().coverage(),
      back.strength().coverage(),
      likeness(forth),
      changes(forth),
      cosine
    };
  }

  /** The numbers the room gives, and word overlap. */
  double[] roomAndWords() {
    double[] own = room();
    double[] all = java.util.Arrays.copyOf(own, own.length + 1);
    all[own.length] = jaccard;
    return all;
  }

  private static double likeness(Derivation derivation) {
    return derivation.alignment().stream().mapToDouble(Aligned::similarity).average().orElse(0);
  }

  private static double changes(Derivation derivation) {
    return derivation.fidelity().distortions().stream().filter(each -> !each.variant()).count();
  }
}
