package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
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
   */
  void join(BiPredicate<List<Member>, List<Member>> same) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (same.test(groups.get(i), groups.get(j)) && !clash(groups.get(i), groups.get(j))) {
          groups.get(i).addAll(groups.remove(j));
          j = i;
        }
      }
    }
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
        !a.isBare() && !b.isBare() && !Spelling.firstAlike(a.actor().name(), b.actor().name());
    return (otherFirst && !a.actor().id().equals(b.actor().id()))
        || Roles.clash(a.actor().roles(), b.actor().roles());
  }
}
