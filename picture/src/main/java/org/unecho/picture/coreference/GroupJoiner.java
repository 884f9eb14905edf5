package org.unecho.picture.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.picture.words.Vector;

/**
 * Joins groups of tellings that name one happening by different words (a blaze, a fire). Single
 * tellings say too little for that; the words that stand around all tellings of a group say more.
 * The weights are set by hand; around them the result on the training topics of ECB+ changes by
 * about .01 at the most.
 */
final class GroupJoiner {
  /** All words of the one are forms or synonyms of all words of the other. */
  private static final double KIN = 0.4;

  private static final double NEAR = 0.5;
  private static final double SENTENCE = 0.5;

  /** Of .6 to .75 the likeness with the best events (ECB+, training topics). */
  private static final double LEAST = 0.7;

  private final List<Context> contexts;
  private final List<Group> groups = new ArrayList<>();

  /**
   * Tellings of one happening.
   *
   * @param members their places
   * @param near the middle of the words near them
   * @param sentence the middle of their sentences
   */
  private record Group(List<Integer> members, Vector near, Vector sentence) {}

  private GroupJoiner(List<Context> contexts, List<Integer> first) {
    this.contexts = contexts;
    SortedMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < first.size(); i++) {
      members.computeIfAbsent(first.get(i), key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> each : members.values()) {
      List<Context> own = each.stream().map(contexts::get).toList();
      groups.add(
          new Group(
              each,
              Centroid.of(own.stream().map(Context::near).toList()),
              Centroid.of(own.stream().map(Context::sentence).toList())));
    }
  }

  /**
   * The group of each telling, the number of its first member.
   *
   * @param contexts tellings of one story
   * @param first the groups so far, numbered in the same way
   */
  static List<Integer> joined(List<Context> contexts, List<Integer> first) {
    return new GroupJoiner(contexts, first).joined();
  }

  private List<Integer> joined() {
    double[][] likeness = new double[groups.size()][groups.size()];
    for (int a = 0; a < likeness.length; a++) {
      for (int b = a + 1; b < likeness.length; b++) {
        likeness[a][b] = likeness(groups.get(a), groups.get(b));
        likeness[b][a] = likeness[a][b];
      }
    }
    List<Integer> made = Linkage.groups(likeness, LEAST);
    Integer[] answer = new Integer[contexts.size()];
    for (int i = 0; i < made.size(); i++) {
      int first = groups.get(made.get(i)).members().get(0);
      groups.get(i).members().forEach(member -> answer[member] = first);
    }
    return List.of(answer);
  }

  private double likeness(Group a, Group b) {
    int kin = 0;
    int together = 0;
    for (int i : a.members()) {
      for (int j : b.members()) {
        if (contexts.get(i).isReport() || contexts.get(j).isReport()) {
          return 0;
        }
        kin += TellingLikeness.isKin(contexts.get(i), contexts.get(j)) ? 1 : 0;
        together += contexts.get(i).sameSentence(contexts.get(j)) ? 1 : 0;
      }
    }
    int least = Math.min(a.members().size(), b.members().size());
    return KIN * kin / ((double) a.members().size() * b.members().size())
        + NEAR * a.near().cosine(b.near())
        + SENTENCE * a.sentence().cosine(b.sentence())
        // Two happenings told in one sentence are mostly two.
        - (double) together / least;
  }
}
