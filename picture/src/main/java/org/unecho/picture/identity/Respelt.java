package org.unecho.picture.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.ActorType;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Lineage;
import org.unecho.model.Mention;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.picture.identity.Groups.Member;

/** Persons whose name stands in a copy where another spelling of it stands in the origin. */
final class Respelt {
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Set<List<String>> pairs = new HashSet<>();
  private final Map<List<String>, Set<String>> ofMember = new HashMap<>();

  private Respelt(List<Reading> readings) {
    readings.forEach(reading -> this.readings.put(reading.article(), reading));
  }

  static Respelt of(Lineage lineage, List<Reading> readings) {
    Respelt respelt = new Respelt(readings);
    for (Derivation derivation : lineage.derivations()) {
      String copy = derivation.copy();
      derivation.fidelity().distortions().stream()
          .filter(one -> one.type() == Distortion.Type.NAME && one.variant())
          .forEach(one -> respelt.listed(new Passage(copy, one.copy()), one.twin()));
      for (Aligned pair : derivation.alignment()) {
        respelt.aligned(new Passage(copy, pair.copy()), pair.twin());
      }
    }
    return respelt;
  }

  boolean has(Member a, Member b) {
    return pairs.contains(key(a.article(), a.actor().id(), b.article(), b.actor().id()))
        || pairs.contains(key(b.article(), b.actor().id(), a.article(), a.actor().id()));
  }

  /** The pairs that a member is in, each by its words. */
  Set<String> pairs(Member member) {
    return ofMember.getOrDefault(List.of(member.article(), member.actor().id()), Set.of());
  }

  private void listed(Passage copy, Passage twin) {
    for (Mention one : persons(copy)) {
      persons(twin).forEach(other -> pair(copy, one, twin, other));
    }
  }

  private void aligned(Passage copy, Passage twin) {
    for (Mention one : persons(copy)) {
      for (Mention other : persons(twin)) {
        if (!one.actor().equals(other.actor()) && alike(copy, one, twin, other)) {
          pair(copy, one, twin, other);
        }
      }
    }
  }

  private boolean alike(Passage copy, Mention one, Passage twin, Mention other) {
    return Spelling.namesAlike(name(copy.article(), one), name(twin.article(), other));
  }

  private String name(String article, Mention mention) {
    Reading reading = readings.get(article);
    return reading == null
        ? mention.actor()
        : reading.actors().stream()
            .filter(actor -> actor.id().equals(mention.actor()))
            .map(org.unecho.model.Actor::name)
            .findFirst()
            .orElse(mention.actor());
  }

  private List<Mention> persons(Passage passage) {
    Reading reading = readings.get(passage.article());
    Span span = passage.span();
    return reading == null
        ? List.of()
        : reading.mentions().stream()
            .filter(mention -> mention.type() == ActorType.PERSON)
            .filter(mention -> mention.span().overlaps(span))
            .toList();
  }

  private void pair(Passage copy, Mention one, Passage twin, Mention other) {
    List<String> pair = key(copy.article(), one.actor(), twin.article(), other.actor());
    pairs.add(pair);
    for (List<String> member : List.of(pair.subList(0, 2), pair.subList(2, 4))) {
      ofMember
          .computeIfAbsent(List.copyOf(member), none -> new TreeSet<>())
          .add(String.join("\n", pair));
    }
  }

  private static List<String> key(String article, String actor, String other, String otherActor) {
    return List.of(article, actor, other, otherActor);
  }
}
