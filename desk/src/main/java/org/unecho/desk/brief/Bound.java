package org.unecho.desk.brief;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.unecho.desk.plain.Count;

/**
 * What of many things stands in the brief: those with most behind them, in their own order.
 *
 * @param shown the things that stand there
 * @param rest a sentence, after a space, that says of how many and where all of them are; empty
 *     where all stand
 */
record Bound<T>(List<T> shown, String rest) {
  Bound {
    shown = List.copyOf(shown);
  }

  /**
   * At most {@code most} of {@code all}.
   *
   * @param weight how much stands behind one; of equals the earlier stays
   * @param what one of them is called
   * @param file where all of them are
   */
  static <T> Bound<T> of(List<T> all, int most, ToIntFunction<T> weight, String what, String file) {
    if (all.size() <= most) {
      return new Bound<>(all, "");
    }
    Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream().sorted(Comparator.comparingInt(weight).reversed()).limit(most).forEach(kept::add);
    String rest =
        " Of %s the %d with most behind them stand here; all of them are in %s."
            .formatted(Count.of(all.size(), what), most, file);
    return new Bound<>(all.stream().filter(kept::contains).toList(), rest);
  }
}
