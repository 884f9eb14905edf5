package org.unecho.bench.lineage;

import java.util.Arrays;
import java.util.List;
import org.unecho.bench.measure.SharedWords;
import org.unecho.bench.measure.WordRuns;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.PairScore;

/**
 * What is known of a pair, as numbers to learn from.
 *
 * @param score the lineage room's score of the pair
 * @param forth the room's comparison: the first as copy of the second
 * @param cosine of the room's encoder on the whole texts
 * @param words what they share in words: no part of the room
 */
record PairFeatures(PairScore score, Derivation forth, double cosine, Words words) {

  static PairFeatures of(Room room, SharedWords shared, Article a, Article b) {
    Derivation forth = room.tracer().compare(a, b);
    return new PairFeatures(
        room.tracer().score(a, b),
        forth,
        room.cosine(a.text(), b.text()),
        Words.of(shared, a.text(), b.text(), back(forth, b)));
  }

  /**
   * What two texts share in words.
   *
   * @param row shared words, runs, order, letters, names and numbers
   * @param held how much of the first the second holds, rare words most
   * @param jaccard shared words by all words, a plain peer
   * @param back the share of the second text that the room aligned
   */
  record Words(List<Double> row, double held, double jaccard, double back) {
    static Words of(SharedWords shared, String a, String b, double back) {
      return new Words(
          Arrays.stream(shared.row(a, b)).boxed().toList(),
          shared.held(a, b),
          WordRuns.jaccard(a, b, 1),
          back);
    }
  }

  /** The numbers the room gives. */
  double[] room() {
    return new double[] {
      score.similarity(),
      logit(),
      forth.strength().coverage(),
      words.back(),
      forth.alignment().stream().mapToDouble(Aligned::similarity).average().orElse(0),
      forth.fidelity().distortions().stream().filter(each -> !each.variant()).count(),
      cosine
    };
  }

  /** The numbers the room gives, and the shared words. */
  double[] roomAndWords() {
    return joined(room(), words.row());
  }

  /** The room's confidence, and how much of the first text the second holds. */
  double[] taken() {
    return new double[] {logit(), words.held()};
  }

  /** Near 0 and 1 a probability says most in its logit. */
  private double logit() {
    double confidence = score.confidence().value();
    return Math.log((confidence + 1e-6) / (1 - confidence + 1e-6));
  }

  private static double[] joined(double[] some, List<Double> more) {
    double[] all = Arrays.copyOf(some, some.length + more.size());
    for (int i = 0; i < more.size(); i++) {
      all[some.length + i] = more.get(i);
    }
    return all;
  }

  private static double back(Derivation forth, Article b) {
    int aligned = forth.alignment().stream().mapToInt(each -> each.twin().span().length()).sum();
    return b.text().isEmpty() ? 0 : Math.min(1, (double) aligned / b.text().length());
  }
}
