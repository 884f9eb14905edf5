package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Explanation;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.Passage;
import org.unecho.model.Realis;

/**
 * How strongly an influence is claimed: 1 − Π(1 − r/2) over its independent origins, r by the
 * firmest of what an origin says. One origin that tells it as a fact gives .5, two .75, three .875;
 * a copy adds nothing. The combination is the noisy-or of Judea Pearl, <i>Probabilistic Reasoning
 * in Intelligent Systems</i>, 1988; Bart Kosko, <i>Fuzzy Cognitive Maps</i>, 1986, leaves the
 * weights to who draws the map.
 */
final class EdgeWeights {
  /** One origin alone never gives more than half: nobody is believed wholly on his own word. */
  private static final double ONE_ORIGIN = 0.5;

  private EdgeWeights() {}

  /** The weight of the claims of one edge, 0 to 1. */
  static Explanation of(List<Claim> claims) {
    Map<String, Claim> firmest = new TreeMap<>();
    for (Claim claim : claims) {
      firmest.merge(
          claim.origin(),
          claim,
          (a, b) -> firmness(b.stance().realis()) > firmness(a.stance().realis()) ? b : a);
    }
    double not = 1;
    List<Explanation> because = new ArrayList<>();
    for (Map.Entry<String, Claim> each : firmest.entrySet()) {
      Realis realis = each.getValue().stance().realis();
      not *= 1 - ONE_ORIGIN * firmness(realis);
      because.add(
          new Explanation(
              ONE_ORIGIN * firmness(realis),
              "origin " + each.getKey() + " tells it as " + realis.word(),
              List.of(),
              List.<Passage>of(each.getValue().at())));
    }
    String how =
        String.format(
            Locale.ROOT,
            "1 minus the product of what each of %d independent origin%s leaves open",
            firmest.size(),
            firmest.size() == 1 ? "" : "s");
    return new Explanation(1 - not, how, because, List.of());
  }

  /**
   * How firmly a thing is told: a fact wholly, a plan by three quarters, what may be or depends on
   * a condition by half. A denial is firm too: it says that there is no influence.
   */
  static double firmness(Realis realis) {
    return switch (realis) {
      case HAPPENED, ONGOING, DENIED -> 1;
      case PLANNED -> 0.75;
      case POSSIBLE, CONDITIONAL -> 0.5;
    };
  }
}
