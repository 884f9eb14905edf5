package org.unecho.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unecho.bench.measure.WordRuns;

/**
 * Texts as sets of numbered word 3-shingles. A text without any word is left out: it has nothing in
 * common with another, and Spark refuses it.
 *
 * @param ids the ids, sorted
 * @param sets for each id the numbers of its shingles, 0 to {@code different} - 1
 * @param different how many different shingles there are
 */
record Shingles(List<String> ids, List<SortedSet<Integer>> sets, int different) {
  private static final int WORDS = 3;

  Shingles {
    ids = List.copyOf(ids);
    sets = List.copyOf(sets);
  }

  static Shingles of(SortedMap<String, String> texts) {
    List<String> ids = new ArrayList<>();
    List<SortedSet<Integer>> sets = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    texts.forEach(
        (id, text) -> {
          Set<String> runs = WordRuns.runs(text, WORDS);
          if (!runs.isEmpty()) {
            SortedSet<Integer> set = new TreeSet<>();
            for (String run : runs) {
              set.add(numbers.computeIfAbsent(run, key -> numbers.size()));
            }
            ids.add(id);
            sets.add(set);
          }
        });
    return new Shingles(ids, sets, numbers.size());
  }
}
