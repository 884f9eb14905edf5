package org.unecho.picture.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.ActorType;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Lineage;
import org.unecho.model.Mention;
import org.unecho.model.Reading;
import org.unecho.model.Span;

/**
 * Bodies whose name was reworded on the way: where a copy has "Outer Oceans Compact" beside its
 * origin's "Outer Seas Compact", both are the one body that the passages speak of. The last word
 * must be the same, and each passage must name one body that ends with it.
 */
final class Reworded {
  private final Map<String, Reading> readings = new TreeMap<>();

  /** Article and id of the copy's body to the id of the origin's. */
  private final Map<List<String>, String> origins = new TreeMap<>(Reworded::compare);

  private Reworded() {}

  private static int compare(List<String> a, List<String> b) {
    int article = a.get(0).compareTo(b.get(0));
    return article != 0 ? article : a.get(1).compareTo(b.get(1));
  }

  static Reworded of(Lineage lineage, List<Reading> readings) {
    Reworded reworded = new Reworded();
    readings.forEach(reading -> reworded.readings.put(reading.article(), reading));
    for (Derivation derivation : lineage.derivations()) {
      for (Aligned pair : derivation.alignment()) {
        reworded.aligned(derivation.copy(), pair);
      }
    }
    return reworded;
  }

  private void aligned(String copy, Aligned pair) {
    Map<String, List<String>> here = byLastWord(copy, pair.copy());
    Map<String, List<String>> there = byLastWord(pair.twin().article(), pair.twin().span());
    here.forEach(
        (last, ids) -> {
          List<String> twins = there.getOrDefault(last, List.of());
          if (ids.size() == 1 && twins.size() == 1 && !ids.equals(twins)) {
            origins.putIfAbsent(List.of(copy, ids.get(0)), twins.get(0));
          }
        });
  }

  /** The bodies of a passage by the last word of their names, where those have several. */
  private Map<String, List<String>> byLastWord(String article, Span span) {
    Map<String, List<String>> found = new TreeMap<>();
    Reading reading = readings.get(article);
    if (reading == null) {
      return found;
    }
    reading.mentions().stream()
        .filter(each -> each.type() == ActorType.ORGANISATION && each.span().overlaps(span))
        .map(Mention::actor)
        .distinct()
        .forEach(
            id -> {
              String last = id.substring(id.lastIndexOf('-') + 1);
              if (!last.equals(id)) {
                found.merge(last, List.of(id), Reworded::both);
              }
            });
    return found;
  }

  private static List<String> both(List<String> a, List<String> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  /** The id of the origin's body that this one of a copy stands for. */
  Optional<String> findOrigin(String article, String id) {
    return Optional.ofNullable(origins.get(List.of(article, id)));
  }
}
