package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.picture.pile.Pile;

/**
 * The voices behind the reports of one event. Articles of several origins that all have it from one
 * and the same holder are one voice: three papers that quote one spokesman do not confirm him. A
 * report without a holder is the voice of its article's origin.
 */
final class Voices {
  private final Map<Passage, String> origins = new TreeMap<>();
  private final List<Explanation> joined = new ArrayList<>();

  private Voices() {}

  static Voices of(Pile pile, List<Told> told) {
    Voices voices = new Voices();
    SortedMap<String, List<Told>> byHolder = new TreeMap<>();
    for (Told one : told) {
      String holder = one.holder();
      if (holder.isEmpty()) {
        voices.origins.put(one.passage(), pile.origin(one.passage()));
      } else {
        byHolder.computeIfAbsent(holder, key -> new ArrayList<>()).add(one);
      }
    }
    byHolder.forEach((holder, all) -> voices.join(pile, holder, all));
    return voices;
  }

  private void join(Pile pile, String holder, List<Told> all) {
    List<Passage> passages =
        all.stream()
            .map(Told::passage)
            .distinct()
            .sorted(Comparator.comparing((Passage each) -> each, pile.leastDerivedFirst()))
            .toList();
    SortedSet<String> keys = new TreeSet<>(pile.origins(passages));
    String key =
        keys.stream()
            .filter(origins::containsValue)
            .findFirst()
            .orElse(pile.origin(passages.get(0)));
    passages.forEach(each -> origins.putIfAbsent(each, key));
    if (keys.size() > 1) {
      String how = "one voice: all have it from " + pile.actors().name(holder);
      joined.add(new Explanation(1, how, List.of(), passages.stream().sorted().toList()));
    }
  }

  /** The key of the origin whose voice a passage is. */
  String origin(Pile pile, Passage passage) {
    String key = origins.get(passage);
    return key == null ? pile.origin(passage) : key;
  }

  /** The distinct voices. */
  int count() {
    return new TreeSet<>(origins.values()).size();
  }

  /** Where several origins were taken for one voice, and why. */
  List<Explanation> joined() {
    return List.copyOf(joined);
  }
}
