package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.picture.events.Clusters.Cluster;
import org.unecho.picture.events.Told.Manner;
import org.unecho.picture.pile.Pile;

/** Facts that another origin denies, and the denials; each with where the other side stands. */
final class Disputes {
  /**
   * One origin in so many is a side of its own; fewer are outweighed, unless a party to the matter
   * or an office speaks. With four origins one denial counts, among forty it takes eight.
   */
  private static final int ONE_IN = 5;

  private final Pile pile;
  private final Likeness likeness;
  private final Kin kin;

  Disputes(Pile pile, Likeness likeness, Kin kin) {
    this.pile = pile;
    this.likeness = likeness;
    this.kin = kin;
  }

  Map<Cluster, List<Objection>> among(List<Cluster> all) {
    Map<Cluster, List<Objection>> contested = new LinkedHashMap<>();
    List<Cluster> denials = of(all, Manner.DENIAL);
    for (Cluster fact : of(all, Manner.FACT)) {
      for (Cluster denial : denials) {
        List<Told> said = isOneType(fact, denial) ? contesting(fact, denial) : List.of();
        if (!said.isEmpty()) {
          Cluster side = new Cluster(said, List.of());
          contested
              .computeIfAbsent(fact, key -> new ArrayList<>())
              .add(against("another origin denies it", fact, side));
          contested
              .computeIfAbsent(denial, key -> new ArrayList<>())
              .add(against("another origin tells it as a fact", denial, fact));
        }
      }
    }
    return contested;
  }

  private static boolean isOneType(Cluster fact, Cluster denial) {
    return type(fact.told().get(0)) == type(denial.told().get(0));
  }

  private static EventType type(Told told) {
    return told.report().action().type();
  }

  /**
   * The denials that speak of what at least half of the reports tell, and nearly enough to
   * contradict it: one odd report is no fact, and a loose "they do not talk" denies no meeting.
   */
  private List<Told> contesting(Cluster fact, Cluster denial) {
    Set<String> origins = origins(fact);
    List<Told> said =
        denial.told().stream()
            .filter(other -> 2 * alike(fact, other) >= fact.told().size())
            .toList();
    boolean others = said.stream().anyMatch(each -> !origins.contains(pile.origin(each.passage())));
    return others ? said : List.of();
  }

  private static List<Cluster> of(List<Cluster> all, Manner manner) {
    return all.stream().filter(cluster -> cluster.told().get(0).manner() == manner).toList();
  }

  private Objection against(String how, Cluster own, Cluster other) {
    int origins = origins(other).size();
    int all = origins + origins(own).size();
    boolean share = isShare(origins, all);
    boolean concerned = other.told().stream().anyMatch(told -> isConcerned(told, own));
    String weight = share || concerned ? how : how + ", outweighed: " + origins + " of " + all;
    List<Passage> at = other.told().stream().map(Told::passage).toList();
    return new Objection(
        new Explanation(other.told().size(), weight, List.of(), at), share || concerned);
  }

  /** Whether {@code some} of {@code all} origins are a side of their own. */
  static boolean isShare(int some, int all) {
    return some * ONE_IN >= all;
  }

  private Set<String> origins(Cluster cluster) {
    return pile.origins(cluster.told().stream().map(Told::passage).toList());
  }

  /** Whether one who is told to take part in it says so, or an office. */
  private boolean isConcerned(Told told, Cluster other) {
    String holder = told.holder();
    return !holder.isEmpty()
        && (kin.isOffice(holder)
            || parties(other).stream().anyMatch(party -> kin.speaksFor(holder, party)));
  }

  private static Set<String> parties(Cluster cluster) {
    Set<String> parties = new TreeSet<>();
    for (Told told : cluster.told()) {
      parties.addAll(told.actors());
      parties.addAll(told.recipients());
    }
    return parties;
  }

  private long alike(Cluster fact, Told denial) {
    return fact.told().stream()
        .filter(one -> likeness.ofOneThing(one, denial) && isPinned(one, denial))
        .count();
  }

  /**
   * Whether the two are about one deed, not two deeds of a kind. Deeds of words and meetings are
   * done again and again: a denial of one must name its day or place and, but for a meeting, to
   * whom. A deed of force is pinned by who does it.
   */
  private boolean isPinned(Told fact, Told denial) {
    boolean day =
        fact.report().when().isKnown() && fact.report().when().overlaps(denial.report().when());
    boolean place = !fact.report().place().isEmpty() && !denial.report().place().isEmpty();
    if (Table.isMeeting(fact)) {
      return day || place;
    }
    boolean actors = likeness.share(fact.actors(), denial.actors());
    boolean recipients = likeness.share(fact.recipients(), denial.recipients());
    return type(fact).isMaterial() ? actors || recipients : actors && recipients && (day || place);
  }
}
