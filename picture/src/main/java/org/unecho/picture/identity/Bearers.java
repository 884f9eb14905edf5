package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.picture.identity.Groups.Member;

/** Who of a pile is meant where an article gives nothing but a surname. */
final class Bearers {
  /**
   * A bearer of a surname is meant without first name if so many times as many articles name him in
   * full as name any other. Below it, readers would ask which.
   */
  private static final int FAR_MORE = 4;

  /** Surname to the members of each group that bears it in full. */
  private final Map<String, List<Set<Member>>> bySurname = new TreeMap<>();

  private Bearers() {}

  static Bearers of(Groups groups) {
    Bearers bearers = new Bearers();
    for (List<Member> group : groups.list()) {
      Map<String, Set<Member>> full =
          group.stream()
              .filter(member -> !member.isBare())
              .collect(Collectors.groupingBy(Bearers::surname, TreeMap::new, Collectors.toSet()));
      full.forEach(
          (surname, members) ->
              bearers.bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(members));
    }
    return bearers;
  }

  static String surname(Member member) {
    return Spelling.surname(member.actor().name());
  }

  /** Whether one of the two is a surname alone, and the other whom the pile means by it. */
  boolean areOne(Member a, Member b) {
    String surname = surname(a);
    if (!surname.equals(surname(b)) || (!a.isBare() && !b.isBare())) {
      return false;
    }
    List<Set<Member>> all = bySurname.getOrDefault(surname, List.of());
    if (all.size() <= 1) {
      return true;
    }
    return meant(all)
        .filter(members -> a.isBare() == b.isBare() || members.contains(a.isBare() ? b : a))
        .isPresent();
  }

  private static Optional<Set<Member>> meant(List<Set<Member>> all) {
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .filter(other -> other != one)
                    .allMatch(other -> articles(one) >= FAR_MORE * articles(other)))
        .findFirst();
  }

  private static int articles(Set<Member> members) {
    return members.stream()
        .map(Member::article)
        .collect(Collectors.toCollection(HashSet::new))
        .size();
  }
}
