package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.ActorType;
import org.unecho.picture.identity.Groups.Member;

/**
 * Whether a name that one article reads as a person's is something else: a state or town that acts
 * ("Orland refused") looks like a surname where an article says no more of it, and other articles
 * know better.
 */
final class OneKind {
  private final Map<String, List<Member>> others = new TreeMap<>();
  private final Map<String, Integer> persons = new TreeMap<>();
  private final Collection<String> surnames = new TreeSet<>();

  OneKind(List<Member> members) {
    for (Member member : members) {
      String name = name(member);
      if (!member.isPerson()) {
        others.computeIfAbsent(name, key -> new ArrayList<>()).add(member);
        continue;
      }
      persons.merge(name, 1, Integer::sum);
      if (!member.isBare()) {
        surnames.add(Spelling.surname(member.actor().name()));
      }
    }
  }

  private static String name(Member member) {
    return String.join(" ", Spelling.words(member.actor().name()));
  }

  /** The id of what is no person, if most of the articles that have the name say so. */
  Optional<String> findOther(Member person) {
    String name = name(person);
    List<Member> known = others.getOrDefault(name, List.of());
    boolean described = !person.actor().role().isEmpty();
    boolean bearer = person.isBare() && surnames.contains(name);
    boolean fewer = known.size() < persons.getOrDefault(name, 0);
    if (known.isEmpty() || described || bearer || fewer) {
      return Optional.empty();
    }
    Optional<String> state =
        known.stream()
            .filter(each -> each.actor().type() == ActorType.STATE)
            .map(each -> each.actor().id())
            .sorted()
            .findFirst();
    if (state.isPresent()) {
      return state;
    }
    Map<String, Integer> counts = new TreeMap<>();
    known.forEach(each -> counts.merge(each.actor().id(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /** The id of the state that what this article takes for a mere place is in others. */
  Optional<String> findState(Member member) {
    return member.actor().type() != ActorType.PLACE
        ? Optional.empty()
        : others.getOrDefault(name(member), List.of()).stream()
            .map(each -> each.actor())
            .filter(each -> each.type() == ActorType.STATE)
            .map(each -> each.id())
            .sorted()
            .findFirst();
  }
}
