package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Reading;
import org.unecho.picture.identity.Groups.Member;
import org.unecho.picture.origins.Twins;

/** Gives every actor of a pile one identity over its names. */
public final class ActorJoiner {
  private final Lineage lineage;
  private final Twins twins;

  private ActorJoiner(Lineage lineage, Twins twins) {
    this.lineage = lineage;
    this.twins = twins;
  }

  /** A joiner that knows which names stand in each other's place in copies. */
  public static ActorJoiner of(Lineage lineage, Twins twins) {
    return new ActorJoiner(lineage, twins);
  }

  /** Joins the actors of {@code readings}. */
  public JoinedActors join(List<Reading> readings) {
    Map<String, List<Member>> others = new TreeMap<>();
    List<Member> persons = new ArrayList<>();
    List<Member> members = members(readings);
    OneKind kinds = new OneKind(members);
    BodyForms bodies = new BodyForms(members);
    Reworded reworded = Reworded.of(lineage, readings);
    for (Member member : members) {
      Optional<String> other =
          member.isPerson()
              ? kinds.findOther(member)
              : reworded
                  .findOrigin(member.article(), member.actor().id())
                  .or(() -> kinds.findState(member))
                  .or(() -> bodies.findMain(member.actor().id()))
                  .or(() -> Optional.of(member.actor().id()));
      other.ifPresentOrElse(
          id -> others.computeIfAbsent(id, key -> new ArrayList<>()).add(member),
          () -> persons.add(member));
    }
    List<List<Member>> groups = new ArrayList<>(others.values());
    groups.addAll(persons(persons, readings).list());
    return named(groups);
  }

  private List<Member> members(List<Reading> readings) {
    return readings.stream()
        .flatMap(
            reading ->
                reading.actors().stream()
                    .map(
                        actor ->
                            new Member(reading.article(), actor, twins.depth(reading.article()))))
        .sorted(Member.LEAST_DERIVED_FULLEST_FIRST)
        .toList();
  }

  private Groups persons(List<Member> persons, List<Reading> readings) {
    Respelt respelt = Respelt.of(lineage, readings);
    Groups groups = new Groups(persons);
    groups.join(member -> List.of(member.actor().id()), (a, b) -> any(a, b, ActorJoiner::sameId));
    groups.join(respelt::pairs, (a, b) -> any(a, b, respelt::has));
    groups.join(ActorJoiner::surname, (a, b) -> any(a, b, ActorJoiner::sameSurnameAlikeFirst));
    Bearers bearers = Bearers.of(groups);
    groups.join(ActorJoiner::surname, (a, b) -> any(a, b, bearers::areOne));
    return groups;
  }

  private static List<String> surname(Member member) {
    return List.of(Spelling.surname(member.actor().name()));
  }

  private interface Pair {
    boolean test(Member a, Member b);
  }

  private static boolean any(List<Member> a, List<Member> b, Pair same) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> same.test(x, y)));
  }

  private static boolean sameId(Member a, Member b) {
    return a.actor().id().equals(b.actor().id());
  }

  private static boolean sameSurnameAlikeFirst(Member a, Member b) {
    String first = a.actor().name();
    String second = b.actor().name();
    return !a.isBare()
        && !b.isBare()
        && Spelling.surname(first).equals(Spelling.surname(second))
        && !Spelling.otherNumber(first, second)
        && Nicknames.sameFirst(first, second);
  }

  private static JoinedActors named(List<List<Member>> groups) {
    groups.forEach(ActorJoiner::bestFirst);
    groups.sort(
        Comparator.comparing((List<Member> group) -> group.get(0).actor().id())
            .thenComparing(group -> group.get(0).article()));
    List<String> ids = ids(groups);
    List<Picture.Identity> identities = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String id = ids.get(i);
      groups
          .get(i)
          .forEach(
              one -> identities.add(new Picture.Identity(one.article(), one.actor().id(), id)));
    }
    JoinedActors.Lookup known = new JoinedActors(List.of(), identities).lookup();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      actors.add(merged(ids.get(i), groups.get(i), known));
    }
    actors.sort(Comparator.comparing(Actor::id));
    identities.sort(
        Comparator.comparing(Picture.Identity::article).thenComparing(Picture.Identity::inReading));
    return new JoinedActors(actors, identities);
  }

  /**
   * The member that names the actor first: one that knows that a place is a state, then of the
   * least derived, or one that names it in full.
   */
  private static void bestFirst(List<Member> group) {
    group.sort(
        Comparator.comparing(Member::isPerson)
            .thenComparing(member -> member.actor().type() == ActorType.PLACE)
            .thenComparing(Member.LEAST_DERIVED_FULLEST_FIRST));
    Member first = group.get(0);
    group.stream()
        .filter(each -> Spelling.isTail(first.actor().name(), each.actor().name()))
        .max(Comparator.comparingInt(each -> Spelling.words(each.actor().name()).size()))
        .ifPresent(
            full -> {
              group.remove(full);
              group.add(0, full);
            });
  }

  /** The ids of the groups: that of the first member, with a number where it is taken. */
  private static List<String> ids(List<List<Member>> groups) {
    Set<String> taken = new LinkedHashSet<>();
    for (List<Member> group : groups) {
      String first = group.get(0).actor().id();
      String id = first;
      for (int n = 2; !taken.add(id); n++) {
        id = first + '-' + n;
      }
    }
    return List.copyOf(taken);
  }

  private static Actor merged(String id, List<Member> group, JoinedActors.Lookup known) {
    Actor first = group.get(0).actor();
    TreeSet<String> names = new TreeSet<>();
    group.forEach(member -> names.addAll(member.actor().names()));
    names.add(first.name());
    return new Actor(
        id, first.name(), first.type(), List.copyOf(names), MergedRoles.of(group, known));
  }
}
