package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.text.Prose;

/**
 * The passages to compare: the twins of an alignment, and between them sentences that have most of
 * their words in common although their meaning drifted too far apart for twins: a name replaced, a
 * "not" put in. Those are what a comparison of facts is for.
 *
 * @param left sentences of the copy
 * @param right sentences of the origin
 */
record Runs(Twin.Run left, Twin.Run right) {
  /**
   * The least share of the shorter sentence's content words that the longer one must have; with the
   * next chosen on the development half of DEMETR.
   */
  private static final double OF_SHORTER = 0.4;

  /** The least share of the longer sentence's content words that the shorter one must have. */
  private static final double OF_LONGER = 0.3;

  /** Fewer words in common prove nothing. */
  private static final int LEAST = 3;

  /** Longer stretches without twins are other text, and bounded work is wanted. */
  private static final int MAX_STRETCH = 60;

  static List<Runs> of(Alignment alignment) {
    List<Runs> all = new ArrayList<>();
    Prose left = alignment.left().prose();
    Prose right = alignment.right().prose();
    int i = 0;
    int j = 0;
    for (Twin twin : alignment.twins()) {
      between(left, right, new int[] {i, twin.left().first(), j, twin.right().first()}, all);
      all.add(new Runs(twin.left(), twin.right()));
      i = twin.left().first() + twin.left().count();
      j = twin.right().first() + twin.right().count();
    }
    between(left, right, new int[] {i, left.sentences().size(), j, right.sentences().size()}, all);
    return all;
  }

  private record Match(int left, int right, double shared) {}

  /** Pairs in a stretch without twins, the likest first, each sentence once. */
  private static void between(Prose left, Prose right, int[] stretch, List<Runs> into) {
    int rows = stretch[1] - stretch[0];
    int columns = stretch[3] - stretch[2];
    if (Math.min(rows, columns) < 1 || Math.max(rows, columns) > MAX_STRETCH) {
      return;
    }
    List<Match> matches = new ArrayList<>();
    List<Set<String>> others = new ArrayList<>();
    for (int j = stretch[2]; j < stretch[3]; j++) {
      others.add(content(right, j));
    }
    for (int i = stretch[0]; i < stretch[1]; i++) {
      Set<String> words = content(left, i);
      for (int j = 0; j < columns; j++) {
        double shared = shared(words, others.get(j));
        if (shared > 0) {
          matches.add(new Match(i, stretch[2] + j, shared));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::shared).reversed());
    take(matches, into);
  }

  private static void take(List<Match> matches, List<Runs> into) {
    Set<Integer> leftTaken = new LinkedHashSet<>();
    Set<Integer> rightTaken = new LinkedHashSet<>();
    for (Match match : matches) {
      if (!leftTaken.contains(match.left()) && !rightTaken.contains(match.right())) {
        leftTaken.add(match.left());
        rightTaken.add(match.right());
        into.add(new Runs(new Twin.Run(match.left(), 1), new Twin.Run(match.right(), 1)));
      }
    }
  }

  private static Set<String> content(Prose prose, int sentence) {
    Set<String> stems = new LinkedHashSet<>();
    prose.sentences().get(sentence).words().stream()
        .filter(word -> !FunctionWords.has(word.lower()))
        .forEach(word -> stems.add(Stems.of(word.lower())));
    return stems;
  }

  /** The share of the shorter one's words in common, 0 where it is too little for a pair. */
  private static double shared(Set<String> a, Set<String> b) {
    int common = (int) a.stream().filter(b::contains).count();
    int shorter = Math.min(a.size(), b.size());
    int longer = Math.max(a.size(), b.size());
    boolean enough =
        common >= LEAST && common >= OF_SHORTER * shorter && common >= OF_LONGER * longer;
    return enough ? (double) common / shorter : 0;
  }
}
