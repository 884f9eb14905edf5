package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;

/** Actors of readings, gathered step by step into groups of one identity each. */
final class Groups {
  /**
   * One actor of one article.
   *
   * @param article id of the article
   * @param actor the actor as read there
   * @param depth steps of copying between the article and its origin
   */
  record Member(String article, Actor actor, int depth) {
    static final Comparator<Member> LEAST_DERIVED_FULLEST_FIRST =
        Comparator.comparingInt(Member::depth)
            .thenComparing(member -> -Spelling.words(member.actor().name()).size())
            .thenComparing(member -> -member.actor().name().length())
            .thenComparing(member -> member.actor().id())
            .thenComparing(Member::article);

    boolean isPerson() {
      return actor.type() == ActorType.PERSON;
    }

    boolean isBare() {
      return actor.names().stream().allMatch(Spelling::isBare) && Spelling.isBare(actor.name());
    }
  }

  private final List<List<Member>> groups = new ArrayList<>();

  Groups(List<Member> members) {
    for (Member member : members) {
      groups.add(new ArrayList<>(List.of(member)));
    }
  }

  List<List<Member>> list() {
    return groups;
  }

  /**
   * Joins every two groups for which {@code same} holds, in order, unless a pair of them clashes.
   * Only groups that share a key are held against each other: a large pile has thousands.
   *
   * @param keys what members of one identity have in common, at least one of it
   * @param same whether two groups that share a key are one
   */
  void join(
      Function<Member, Collection<String>> keys, BiPredicate<List<Member>, List<Member>> same) {
    Map<String, NavigableSet<Integer>> places = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Member member : groups.get(i)) {
        for (String key : keys.apply(member)) {
          places.computeIfAbsent(key, none -> new TreeSet<>()).add(i);
        }
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      while (joinsOne(i, keys, places, same)) {
        // what was joined may bring others in
      }
    }
    groups.removeIf(List::isEmpty);
  }

  /** Joins the first group after {@code i} that is one with it; empty groups were joined before. */
  private boolean joinsOne(
      int i,
      Function<Member, Collection<String>> keys,
      Map<String, NavigableSet<Integer>> places,
      BiPredicate<List<Member>, List<Member>> same) {
    List<Member> group = groups.get(i);
    TreeSet<Integer> later = new TreeSet<>();
    for (Member member : group) {
      for (String key : keys.apply(member)) {
        later.addAll(places.getOrDefault(key, new TreeSet<>()).tailSet(i, false));
      }
    }
    for (int j : later) {
      List<Member> other = groups.get(j);
      if (!other.isEmpty() && same.test(group, other) && !clash(group, other)) {
        group.addAll(other);
        other.clear();
        return true;
      }
    }
    return false;
  }

  private static boolean clash(List<Member> a, List<Member> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> clash(one, other)));
  }

  private static boolean clash(Member a, Member b) {
    if (a.actor().type() != b.actor().type()) {
      return !a.actor().id().equals(b.actor().id());
    }
    if (!a.isPerson()) {
      return false;
    }
    boolean otherFirst =
        !a.isBare() && !b.isBare() && !Nicknames.sameFirst(a.actor().name(), b.actor().name());
    return (otherFirst && !a.actor().id().equals(b.actor().id()))
        || Roles.clash(a.actor().roles(), b.actor().roles());
  }
}
