package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Influence;
import org.unecho.model.Kind;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.picture.pile.Pile;

/**
 * Claims that only a rewording makes. Software that swaps words breaks their grammar: "since 2009"
 * becomes "because of 2009", "says the chamber" becomes "in response to the chamber". Where the
 * article that was reworded is in the pile, its own words are the claim; what the copy alone claims
 * at the same place is nobody's.
 */
final class Reworded {
  private final Map<String, List<Derivation>> byCopy = new TreeMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  private Reworded() {}

  static Reworded of(Pile pile) {
    Reworded reworded = new Reworded();
    pile.readings().forEach(each -> reworded.readings.put(each.article(), each));
    for (Derivation each : pile.derivations()) {
      if (each.kind() == Kind.REWORDED && each.directed()) {
        reworded.byCopy.computeIfAbsent(each.copy(), key -> new ArrayList<>()).add(each);
      }
    }
    return reworded;
  }

  /** Whether the words that {@code claimed} has from an article of the pile claim nothing there. */
  boolean isOwn(String article, Influence claimed) {
    List<Passage> twins = new ArrayList<>();
    for (Derivation each : byCopy.getOrDefault(article, List.of())) {
      for (Aligned pair : each.alignment()) {
        if (pair.copy().overlaps(claimed.span()) && readings.containsKey(pair.twin().article())) {
          twins.add(pair.twin());
        }
      }
    }
    return !twins.isEmpty() && twins.stream().noneMatch(this::claims);
  }

  private boolean claims(Passage twin) {
    Reading reading = readings.get(twin.article());
    return reading != null
        && reading.influences().stream().anyMatch(each -> each.span().overlaps(twin.span()));
  }
}
