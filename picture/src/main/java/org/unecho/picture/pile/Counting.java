package org.unecho.picture.pile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.Verdict;

/** Counts the independent origins behind passages and says how. */
public final class Counting {
  private Counting() {}

  /** One origin: single; more: corroborated. */
  public static Verdict byNumber(int origins) {
    return origins >= 2 ? Verdict.CORROBORATED : Verdict.SINGLE_ORIGIN;
  }

  /**
   * The corroboration of {@code passages}.
   *
   * @param pile knows the origin of each
   * @param passages the passages that tell it
   * @param verdict what that allows one to say
   * @param more further reasons, after the count
   */
  public static Corroboration of(
      Pile pile, Collection<Passage> passages, Verdict verdict, List<Explanation> more) {
    return of(pile::origin, passages, verdict, more);
  }

  /** The same, with the origin of each passage given by {@code origin}. */
  public static Corroboration of(
      Function<Passage, String> origin,
      Collection<Passage> passages,
      Verdict verdict,
      List<Explanation> more) {
    Map<String, List<Passage>> byOrigin = new TreeMap<>();
    for (Passage passage : new TreeSet<>(passages)) {
      byOrigin.computeIfAbsent(origin.apply(passage), key -> new ArrayList<>()).add(passage);
    }
    List<Explanation> why = new ArrayList<>();
    why.add(count(byOrigin));
    why.addAll(more);
    return new Corroboration(List.copyOf(byOrigin.keySet()), verdict, why);
  }

  private static Explanation count(Map<String, List<Passage>> byOrigin) {
    List<Explanation> parts = new ArrayList<>();
    byOrigin.forEach((origin, at) -> parts.add(part(origin, at)));
    int origins = byOrigin.size();
    String how = origins == 1 ? "one independent origin" : origins + " independent origins";
    return new Explanation(origins, how, parts, List.of());
  }

  private static Explanation part(String origin, List<Passage> at) {
    SortedSet<String> articles = new TreeSet<>();
    at.forEach(passage -> articles.add(passage.article()));
    String how =
        articles.size() == 1
            ? "origin " + origin + ", in article " + articles.first()
            : "origin " + origin + ", carried by articles " + String.join(", ", articles);
    return new Explanation(1, how, List.of(), at);
  }
}
