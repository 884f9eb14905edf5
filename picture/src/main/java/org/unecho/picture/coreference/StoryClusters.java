package org.unecho.picture.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Articles gathered into stories by average linkage over the cosine of their words, as systems of
 * event coreference do before they look at mentions (Barhom et al., "Revisiting joint modeling of
 * cross-document entity and event coreference resolution", ACL 2019, who use k-means); what lies
 * together but has rival names is parted again.
 */
final class StoryClusters {
  /** Of .06 to .15 the cosine with the best events (ECB+, training topics). */
  private static final double LEAST = 0.1;

  private StoryClusters() {}

  /** The story of each article: the number of its first. */
  static List<Integer> of(List<Page> pages) {
    int size = pages.size();
    double[][] likeness = new double[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        likeness[a][b] = pages.get(a).vector().cosine(pages.get(b).vector());
        likeness[b][a] = likeness[a][b];
      }
    }
    return parted(pages, Linkage.groups(likeness, LEAST));
  }

  private static List<Integer> parted(List<Page> pages, List<Integer> groups) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      members.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(i);
    }
    Integer[] story = new Integer[pages.size()];
    Deque<List<Integer>> open = new ArrayDeque<>(members.values());
    while (!open.isEmpty()) {
      List<Integer> places = open.removeFirst();
      Optional<BitSet> leaving = RivalNames.leaving(places.stream().map(pages::get).toList());
      if (leaving.isPresent()) {
        open.add(chosen(places, leaving.get(), true));
        open.add(chosen(places, leaving.get(), false));
      } else {
        places.forEach(place -> story[place] = places.get(0));
      }
    }
    return List.copyOf(Arrays.asList(story));
  }

  private static List<Integer> chosen(List<Integer> places, BitSet leaving, boolean isLeaving) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (leaving.get(i) == isLeaving) {
        chosen.add(places.get(i));
      }
    }
    return List.copyOf(chosen);
  }
}
