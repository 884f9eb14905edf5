package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.unecho.model.Event;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.Report;
import org.unecho.picture.events.Clusters.Cluster;
import org.unecho.picture.pile.Pile;

/**
 * Groups of reports that say less of what a larger group tells: "Monday's meeting", "the probe".
 * Taken pair by pair they say too little to be joined; but where most of them stand in articles
 * that tell the larger group's happening too, and nothing they say speaks against it, an article
 * takes up by them what it told before. One discourse is taken to speak of one happening of a kind
 * (after Gale, Church and Yarowsky, One sense per discourse, 1992).
 */
final class Retellings {
  /** The larger group has at least so many times the origins. */
  private static final double LARGER = 1.5;

  /** One in so many of the smaller group's reports stands in an article of the larger. */
  private static final int ONE_IN = 2;

  /** What is told by so many times the origins is known to every reader: fewer need to tell it. */
  private static final int FAR_LARGER = 5;

  /** The same as {@link #ONE_IN} for what is known. */
  private static final int ONE_IN_OF_KNOWN = 4;

  /** Pairs that clash, at most: what is read wrongly in the larger group says nothing here. */
  private static final double REFUSED = 0.15;

  /** A word that one in so many reports of a group uses is a word for what it tells. */
  private static final int OWN_WORD = 10;

  /** The group it retells shares so many times as many of its reports as any other. */
  private static final int CLEARLY = 2;

  private final Pile pile;
  private final Kin kin;
  private final Table table;
  private final Likeness likeness;

  Retellings(Pile pile, Kin kin, Likeness likeness) {
    this.pile = pile;
    this.kin = kin;
    this.table = new Table(pile, kin);
    this.likeness = likeness;
  }

  /** What one group tells, worked out once. */
  private record Side(Cluster cluster, Event.Happening happening, int origins, Set<String> at) {
    int size() {
      return cluster.told().size();
    }

    long sharedWith(Side other) {
      return cluster.told().stream()
          .filter(told -> other.at.contains(told.passage().article()))
          .count();
    }
  }

  /** The groups of one type and manner, retellings joined to what they retell. */
  List<Cluster> joined(List<Cluster> all) {
    List<Side> sides = new ArrayList<>(all.stream().map(this::side).toList());
    List<Integer> smallestFirst =
        IntStream.range(0, sides.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> sides.get(i).origins()))
            .toList();
    Set<Integer> gone = new HashSet<>();
    for (int i : smallestFirst) {
      OptionalInt told = retold(i, sides, gone);
      if (told.isPresent()) {
        sides.set(told.getAsInt(), both(sides.get(told.getAsInt()), sides.get(i)));
        gone.add(i);
      }
    }
    return IntStream.range(0, sides.size())
        .filter(i -> !gone.contains(i))
        .mapToObj(i -> sides.get(i).cluster())
        .toList();
  }

  private Side side(Cluster cluster) {
    List<Passage> passages = cluster.told().stream().map(Told::passage).toList();
    Set<String> at = new TreeSet<>();
    passages.forEach(passage -> at.add(passage.article()));
    Event.Happening happening = new Consensus(pile, table, cluster.told()).happening();
    return new Side(cluster, happening, pile.origins(passages).size(), at);
  }

  private Side both(Side large, Side small) {
    List<Told> told = new ArrayList<>(large.cluster().told());
    told.addAll(small.cluster().told());
    List<Explanation> joins = new ArrayList<>(large.cluster().joins());
    joins.addAll(small.cluster().joins());
    List<Passage> at = small.cluster().told().stream().map(Told::passage).toList();
    boolean counted = !(isMeeting(small) && isMeeting(large)) && isCounted(small, large);
    String how =
        counted
            ? "the same number of people on the same day"
            : "articles that tell it tell it again in other words";
    joins.add(new Explanation(small.size(), how, List.of(), at));
    return side(new Cluster(List.copyOf(told), joins));
  }

  /** The one larger group that a group retells; empty where two come near. */
  private OptionalInt retold(int small, List<Side> sides, Set<Integer> gone) {
    int best = -1;
    long most = 0;
    long second = 0;
    for (int i = 0; i < sides.size(); i++) {
      if (i != small && !gone.contains(i) && isRetold(sides.get(small), sides.get(i))) {
        Side large = sides.get(i);
        long shared = sides.get(small).sharedWith(large) * (1 + likeWords(sides.get(small), large));
        second = Math.max(second, Math.min(most, shared));
        best = shared > most ? i : best;
        most = Math.max(most, shared);
      }
    }
    return best >= 0 && most >= CLEARLY * second ? OptionalInt.of(best) : OptionalInt.empty();
  }

  private boolean isRetold(Side small, Side large) {
    int oneIn = large.origins() >= FAR_LARGER * small.origins() ? ONE_IN_OF_KNOWN : ONE_IN;
    boolean together = small.sharedWith(large) * oneIn >= small.size();
    boolean meeting = isMeeting(small) && isMeeting(large);
    boolean alone = !meeting && isByNobody(small) && small.sharedWith(large) > 0;
    if (large.origins() < LARGER * small.origins()) {
      return false;
    }
    if (!meeting && isCounted(small, large)) {
      return true;
    }
    if (!(together || alone)) {
      return false;
    }
    boolean fits = meeting ? sits(small, large) : isDeed(small, large);
    return fits && clashes(small, large) <= REFUSED;
  }

  /** "The probe": who leads it stands where it was told in full. */
  private static boolean isByNobody(Side side) {
    long unsaid = side.cluster().told().stream().filter(one -> one.actors().isEmpty()).count();
    return unsaid * ONE_IN >= side.size();
  }

  private static boolean isMeeting(Side side) {
    return side.cluster().told().stream().allMatch(Table::isMeeting);
  }

  /** On the same day, and nobody at the table who does not sit at the other. */
  private boolean sits(Side small, Side large) {
    List<String> seats = seats(large);
    return seats.size() > 1
        && small.happening().when().overlaps(large.happening().when())
        && seats(small).stream()
            .allMatch(id -> seats.stream().anyMatch(to -> table.isSeat(id, to)));
  }

  private static List<String> seats(Side side) {
    List<String> all = new ArrayList<>(side.happening().parties().actors());
    all.addAll(side.happening().parties().recipients());
    return all;
  }

  /** One mode, words of one meaning, and no other party on either side. */
  private boolean isDeed(Side small, Side large) {
    String mode = small.happening().mode();
    Report.Parties one = small.happening().parties();
    Report.Parties other = large.happening().parties();
    boolean actors = one.actors().isEmpty() || fit(one.actors(), other.actors());
    boolean recipients = one.recipients().isEmpty() || fit(one.recipients(), other.recipients());
    boolean named = fit(one.actors(), other.actors()) || fit(one.recipients(), other.recipients());
    return !mode.isEmpty()
        && mode.equals(large.happening().mode())
        && actors
        && recipients
        && named
        && isOneWord(small, large);
  }

  /**
   * The same number of people of one side, in the same way on the same day: whoever is said to do
   * it, the prosecutor or his ministry, and wherever it is told.
   */
  private boolean isCounted(Side small, Side large) {
    Event.Happening one = small.happening();
    Event.Happening other = large.happening();
    boolean way = !one.mode().isEmpty() && one.mode().equals(other.mode());
    boolean side = fit(one.parties().recipients(), other.parties().recipients());
    return way
        && side
        && one.when().isKnown()
        && one.when().overlaps(other.when())
        && small.cluster().told().stream()
            .anyMatch(
                a ->
                    large.cluster().told().stream().anyMatch(b -> PartyLikeness.shareNumber(a, b)));
  }

  /** Some party in common, or a state on one side and one on the other who is of no other state. */
  private boolean fit(List<String> some, List<String> others) {
    return likeness.share(some, others)
        || some.stream().anyMatch(a -> others.stream().anyMatch(b -> kin.mayActFor(a, b)));
  }

  /** Whether half of the smaller group's reports use a word that is the larger one's own. */
  private static boolean isOneWord(Side small, Side large) {
    return 2 * using(small, ownWords(large)) >= small.size();
  }

  /** Reports of the larger group in a hundred that use a word of the smaller one. */
  private static long likeWords(Side small, Side large) {
    return HUNDRED * using(large, ownWords(small)) / large.size();
  }

  private static final int HUNDRED = 100;

  private static List<String> ownWords(Side side) {
    Map<String, Integer> words = new TreeMap<>();
    side.cluster().told().forEach(one -> words.merge(lemma(one), 1, Integer::sum));
    return words.keySet().stream()
        .filter(word -> words.getOrDefault(word, 0) * OWN_WORD >= side.size())
        .toList();
  }

  private static long using(Side side, List<String> words) {
    return side.cluster().told().stream()
        .filter(one -> words.stream().anyMatch(word -> Likeness.kinship(word, lemma(one)) > 0))
        .count();
  }

  private static String lemma(Told told) {
    return told.report().action().lemma();
  }

  private double clashes(Side small, Side large) {
    long clashing =
        small.cluster().told().stream()
            .mapToLong(
                a -> large.cluster().told().stream().filter(b -> likeness.clash(a, b)).count())
            .sum();
    return clashing / (double) ((long) small.size() * large.size());
  }
}
