package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.picture.events.Clusters.Cluster;
import org.unecho.picture.labels.Labeller;
import org.unecho.picture.pile.Pile;

/**
 * Nouns in a clause of wishes and doubts that take up what their article tells as so elsewhere: "he
 * may speak of the raid" tells no second raid, only a possible one. A noun phrase presupposes what
 * it names, whatever the clause around it is (Karttunen, Presuppositions of Compound Sentences,
 * 1973); that the article tells it itself, or many do, is asked for besides.
 */
final class Presupposed {
  /**
   * Words before a noun by which it is another one, or an idea of one, and words right before it by
   * which it is a verb.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:another|second|third|next|new|future|further|more|any|no|such|other|possible"
              + "|potential|proposed|would-be|if)\\b|\\b(?:to|will|would|can|could|may|might|shall"
              + "|should|must|not)\\s+$");

  /** UTF-16 code units before a noun in which such a word stands: four words or so. */
  private static final int BEFORE = 30;

  private final Pile pile;
  private final Likeness likeness;
  private final Labeller labeller;

  Presupposed(Pile pile, Likeness likeness) {
    this.pile = pile;
    this.likeness = likeness;
    this.labeller = Labeller.of(pile);
  }

  /** The groups of one type, what is presupposed moved to where it is told. */
  List<Cluster> resolved(List<Cluster> all) {
    List<Cluster> told = all.stream().filter(Presupposed::isTold).toList();
    Map<Cluster, List<Told>> moved = new LinkedHashMap<>();
    Set<Told> gone = new LinkedHashSet<>();
    for (Cluster cluster : all) {
      if (cluster.told().get(0).manner() == Told.Manner.THOUGHT) {
        for (Told one : cluster.told()) {
          Optional<Cluster> to =
              isGiven(one) ? tellingOf(one, told).or(() -> knownOf(one, told)) : Optional.empty();
          to.ifPresent(
              group -> {
                moved.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
                gone.add(one);
              });
        }
      }
    }
    return all.stream()
        .filter(cluster -> !gone.containsAll(cluster.told()))
        .map(cluster -> with(without(cluster, gone), moved.getOrDefault(cluster, List.of())))
        .toList();
  }

  private static boolean isTold(Cluster cluster) {
    Told.Manner manner = cluster.told().get(0).manner();
    return manner == Told.Manner.FACT || manner == Told.Manner.PLAN;
  }

  /** Whether a noun tells it, or words that only say which men are meant. */
  private boolean isGiven(Told one) {
    String text = pile.text(one.passage().article());
    int at = one.report().action().trigger().start();
    String before = text.substring(Math.max(0, at - BEFORE), at);
    String same = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
    boolean noun = labeller.isNoun(one.passage().article(), one.report());
    int end = one.report().action().trigger().end();
    boolean participle = text.substring(at, end).endsWith("ed") && text.startsWith(" by ", end);
    boolean restricts = (participle && BARE.matcher(same).find()) || WHO.matcher(same).find();
    return (noun && !OTHER.matcher(same).find()) || restricts;
  }

  /** "The men indicted by the court", and not "the men are indicted by the court". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\b(?!(?:is|are|was|were|be|been|being|get|gets|got|not|has|have|had|to)\\s)"
              + "\\p{L}+(?<!ly)\\s+$");

  /** "The men who have been indicted". */
  private static final Pattern WHO =
      Pattern.compile(
          "(?i)\\bwho(?:['\u2019]ve|\\s+ha(?:ve|s|d))?(?:\\s+(?:been|were|was|are))?\\s+$");

  /** The group of which the same article tells most; of equals the larger. */
  private Optional<Cluster> tellingOf(Told one, List<Cluster> told) {
    return told.stream()
        .filter(cluster -> tellings(one, cluster) > 0)
        .max(
            Comparator.comparingLong((Cluster cluster) -> tellings(one, cluster))
                .thenComparingInt(cluster -> cluster.told().size()));
  }

  private long tellings(Told one, Cluster cluster) {
    return cluster.told().stream()
        .filter(other -> other.sameArticle(one) && isSame(other, one))
        .count();
  }

  private boolean isSame(Told other, Told one) {
    return Table.isMeeting(other) == Table.isMeeting(one) && likeness.ofOneThing(other, one);
  }

  /**
   * What many origins tell as so is known: a noun of the same day or place, with its owner, is it
   * in any article ("to recognise Brenland's 2014 annexation of the isles").
   */
  private Optional<Cluster> knownOf(Told one, List<Cluster> told) {
    return told.stream()
        .filter(cluster -> cluster.told().get(0).manner() == Told.Manner.FACT)
        .filter(cluster -> !one.actors().isEmpty() && isKnown(one, cluster.told()))
        .max(Comparator.comparingInt(cluster -> cluster.told().size()));
  }

  private boolean isKnown(Told one, List<Told> told) {
    List<Passage> at = told.stream().map(Told::passage).toList();
    if (told.size() < KNOWN || pile.origins(at).size() < KNOWN) {
      return false;
    }
    return 2 * told.stream().filter(other -> isSame(other, one)).count() >= told.size()
        && told.stream().anyMatch(other -> isSame(other, one) && isPinned(other, one));
  }

  private static boolean isPinned(Told other, Told one) {
    String place = one.report().place();
    return one.report().when().overlaps(other.report().when())
        || (!place.isEmpty() && place.equals(other.report().place()));
  }

  /** So many origins make a deed known to every reader. */
  private static final int KNOWN = 5;

  private static Cluster without(Cluster cluster, Set<Told> gone) {
    List<Told> left = cluster.told().stream().filter(one -> !gone.contains(one)).toList();
    List<Passage> passages = left.stream().map(Told::passage).toList();
    List<Explanation> joins =
        cluster.joins().stream().filter(join -> passages.containsAll(join.at())).toList();
    return left.size() == cluster.told().size() ? cluster : new Cluster(left, joins);
  }

  private static Cluster with(Cluster cluster, List<Told> more) {
    if (more.isEmpty()) {
      return cluster;
    }
    List<Told> told = new ArrayList<>(cluster.told());
    told.addAll(more);
    List<Explanation> joins = new ArrayList<>(cluster.joins());
    List<Passage> at = more.stream().map(Told::passage).distinct().sorted().toList();
    String how = "spoken of in clauses that leave other things open";
    joins.add(new Explanation(more.size(), how, List.of(), at));
    return new Cluster(List.copyOf(told), List.copyOf(joins));
  }
}
