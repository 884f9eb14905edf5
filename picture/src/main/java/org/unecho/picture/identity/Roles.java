package org.unecho.picture.identity;

import java.util.List;
import java.util.Set;
import org.unecho.model.Actor;
import org.unecho.picture.words.ContentWords;

/** Whether what two texts say of a person can be true of one person. */
final class Roles {
  /** Words that news uses for one office; a president is also called the leader. */
  private static final List<Set<String>> OFFICES =
      List.of(
          Set.of(
              "president",
              "leader",
              "ruler",
              "strongman",
              "dictator",
              "head",
              "premier",
              "minister",
              "chancellor"),
          Set.of(
              "expert",
              "analyst",
              "fellow",
              "director",
              "researcher",
              "professor",
              "scholar",
              "head",
              "author"),
          Set.of("spokesman", "spokeswoman", "spokesperson"));

  /** One word may be a slip; two that share nothing describe another person. */
  private static final int TELLING = 2;

  private Roles() {}

  /**
   * Whether both are described, and nothing said of the one goes with anything said of the other.
   */
  static boolean clash(List<Actor.Role> a, List<Actor.Role> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream()
            .allMatch(one -> b.stream().allMatch(other -> clash(one.words(), other.words())));
  }

  private static boolean clash(String a, String b) {
    ContentWords first = ContentWords.of(a);
    ContentWords second = ContentWords.of(b);
    if (first.stems().size() < TELLING || second.stems().size() < TELLING) {
      return false;
    }
    return first.shared(second) == 0
        && OFFICES.stream().noneMatch(office -> holds(first, office) && holds(second, office));
  }

  private static boolean holds(ContentWords role, Set<String> office) {
    return role.stems().stream().anyMatch(office::contains);
  }
}
