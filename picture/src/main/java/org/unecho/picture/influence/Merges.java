package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Decision.Merge;

/** Whether a list of merges can be carried out: one that leads back to its start cannot. */
public final class Merges {
  private Merges() {}

  /**
   * Merges that lead back to their start.
   *
   * @param merges in order, each into the next
   */
  public record Cycle(List<Merge> merges) {
    /** Copies the list. */
    public Cycle {
      merges = List.copyOf(merges);
    }

    /** The one that closes it. */
    public Merge last() {
      return merges.get(merges.size() - 1);
    }

    /** {@code "a" into "b" into "a"}. */
    public String sentence() {
      StringBuilder words = new StringBuilder("\"" + merges.get(0).node() + "\"");
      merges.forEach(merge -> words.append(" into \"").append(merge.into()).append('"'));
      return words.toString();
    }
  }

  /** The first cycle among {@code merges}, if there is one. */
  public static Optional<Cycle> findCycle(List<Merge> merges) {
    Map<String, List<Merge>> from = new LinkedHashMap<>();
    for (Merge merge : merges) {
      from.computeIfAbsent(Phrases.key(merge.node()), key -> new ArrayList<>()).add(merge);
    }
    Set<String> clean = new HashSet<>();
    for (String start : from.keySet()) {
      Optional<Cycle> found = follow(start, from, clean);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Walks in depth without recursion: the list may be long. */
  private static Optional<Cycle> follow(
      String start, Map<String, List<Merge>> from, Set<String> clean) {
    List<Merge> path = new ArrayList<>();
    List<Integer> next = new ArrayList<>(List.of(0));
    List<String> at = new ArrayList<>(List.of(start));
    while (!at.isEmpty()) {
      int depth = at.size() - 1;
      List<Merge> ways = from.getOrDefault(at.get(depth), List.of());
      int way = next.get(depth);
      if (way >= ways.size() || clean.contains(at.get(depth))) {
        clean.add(at.remove(depth));
        next.remove(depth);
        if (!path.isEmpty()) {
          path.remove(path.size() - 1);
        }
        continue;
      }
      next.set(depth, way + 1);
      path.add(ways.get(way));
      String to = Phrases.key(ways.get(way).into());
      int back = at.indexOf(to);
      if (back >= 0) {
        return Optional.of(new Cycle(path.subList(back, path.size())));
      }
      at.add(to);
      next.add(0);
    }
    return Optional.empty();
  }
}
