package org.unecho.bench.causal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unecho.bench.measure.Confusion;
import org.unecho.model.Span;

/**
 * Word F1 of causes and effects: the pairs found and the true ones of a sentence are matched one to
 * one so that they share most words; then shared, found and true words are counted.
 */
final class SideScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private long sharedCauses;
  private long sharedEffects;
  private long foundCauses;
  private long foundEffects;
  private long trueCauses;
  private long trueEffects;

  void add(String text, List<Pair> truth, List<Pair> found) {
    List<Span> words =
        WORD.matcher(text).results().map((MatchResult m) -> new Span(m.start(), m.end())).toList();
    for (Pair each : truth) {
      trueCauses += count(words, each.cause());
      trueEffects += count(words, each.effect());
    }
    for (Pair each : found) {
      foundCauses += count(words, each.cause());
      foundEffects += count(words, each.effect());
    }
    Shared best = best(words, truth, found, 0);
    sharedCauses += best.causes();
    sharedEffects += best.effects();
  }

  /** The best match of the true pairs from {@code next} on with found ones not yet taken. */
  private static Shared best(List<Span> words, List<Pair> truth, List<Pair> found, int next) {
    if (next == truth.size() || found.isEmpty()) {
      return new Shared(0, 0);
    }
    Shared best = best(words, truth, found, next + 1);
    for (int i = 0; i < found.size(); i++) {
      List<Pair> rest = new ArrayList<>(found);
      Pair taken = rest.remove(i);
      Shared here =
          new Shared(
              shared(words, truth.get(next).cause(), taken.cause()),
              shared(words, truth.get(next).effect(), taken.effect()));
      Shared all = here.plus(best(words, truth, rest, next + 1));
      best = all.sum() > best.sum() ? all : best;
    }
    return best;
  }

  private static long count(List<Span> words, Span span) {
    return words.stream().filter(span::contains).count();
  }

  private static long shared(List<Span> words, Span a, Span b) {
    return words.stream().filter(word -> a.contains(word) && b.contains(word)).count();
  }

  double causeF1() {
    return Confusion.ofFound(sharedCauses, foundCauses, trueCauses).f1();
  }

  double effectF1() {
    return Confusion.ofFound(sharedEffects, foundEffects, trueEffects).f1();
  }

  /** Both together, each word counted once. */
  double f1() {
    return Confusion.ofFound(
            sharedCauses + sharedEffects, foundCauses + foundEffects, trueCauses + trueEffects)
        .f1();
  }

  private record Shared(long causes, long effects) {
    long sum() {
      return causes + effects;
    }

    Shared plus(Shared other) {
      return new Shared(causes + other.causes, effects + other.effects);
    }
  }
}
