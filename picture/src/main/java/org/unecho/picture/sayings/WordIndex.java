package org.unecho.picture.sayings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which sayings hold quotations that share words with a given one, without holding each against
 * each: quotations of a large pile are many, and most share nothing.
 */
final class WordIndex {
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final double likeness;
  private final double containment;

  /**
   * An empty index.
   *
   * @param likeness least share of shared words over all words, 0 to 1
   * @param containment least share of shared words over the shorter quotation's, 0 to 1
   */
  WordIndex(double likeness, double containment) {
    this.likeness = likeness;
    this.containment = containment;
  }

  /** Adds a quotation to the saying of that number. */
  void add(Said said, int group) {
    int place = sizes.size();
    sizes.add(said.words().stems().size());
    groups.add(group);
    said.words()
        .stems()
        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(place));
  }

  /** The numbers of the sayings with a quotation that reaches one of the two shares, ascending. */
  SortedSet<Integer> related(Said said) {
    int own = said.words().stems().size();
    int[] shared = new int[sizes.size()];
    said.words()
        .stems()
        .forEach(word -> byWord.getOrDefault(word, List.of()).forEach(place -> shared[place]++));
    SortedSet<Integer> related = new TreeSet<>();
    for (int place = 0; place < shared.length; place++) {
      int least = Math.min(own, sizes.get(place));
      int all = own + sizes.get(place) - shared[place];
      if (shared[place] > 0
          && (shared[place] >= likeness * all || shared[place] >= containment * least)) {
        related.add(groups.get(place));
      }
    }
    return related;
  }
}
