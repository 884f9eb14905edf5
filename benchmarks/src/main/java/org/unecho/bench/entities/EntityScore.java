package org.unecho.bench.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Counts matches of found and marked entities, one to one, over all and by type. */
final class EntityScore {
  private final BiPredicate<Entity, Entity> same;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final int[] all = new int[3];

  EntityScore(BiPredicate<Entity, Entity> same) {
    this.same = same;
  }

  /** Adds one text; each marked entity takes the first found one that is the same and free. */
  void add(List<Entity> found, List<Entity> marked) {
    List<Entity> free = new ArrayList<>(found);
    for (Entity gold : marked) {
      count(gold.type(), 2);
      boolean hit = false;
      for (int i = 0; i < free.size() && !hit; i++) {
        hit = free.get(i).type().equals(gold.type()) && same.test(free.get(i), gold);
        if (hit) {
          free.remove(i);
          count(gold.type(), 0);
        }
      }
    }
    found.forEach(each -> count(each.type(), 1));
  }

  private void count(String type, int which) {
    counts.computeIfAbsent(type, key -> new int[3])[which]++;
    all[which]++;
  }

  double precision() {
    return share(all[0], all[1]);
  }

  double recall() {
    return share(all[0], all[2]);
  }

  double f1() {
    return f1(all);
  }

  /** F1 of each type that was marked or found. */
  Map<String, Double> byType() {
    Map<String, Double> byType = new TreeMap<>();
    counts.forEach((type, each) -> byType.put(type, f1(each)));
    return byType;
  }

  private static double f1(int[] counts) {
    return share(2 * counts[0], counts[1] + counts[2]);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
