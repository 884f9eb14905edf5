package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** A word replaced by its contrary: "win" by "lose", "extract concessions" by "make" them. */
final class ContraryFinder implements Finder {
  @Override
  public void find(Sides sides, Findings findings) {
    // A "not" beside the contrary says the same again: "not easy" for "hard".
    int now = NegationFinder.hard(sides.copy().words()).size();
    int was = NegationFinder.hard(sides.origin().words()).size();
    if (now == was) {
      first(sides).ifPresent(found -> report(found, sides, findings));
    }
  }

  /** Whether one passage has a word and the other its contrary in the same place. */
  static boolean holdsContrary(Sides sides) {
    return first(sides).isPresent();
  }

  /**
   * A contrary found.
   *
   * @param type what it changes
   * @param now the word of the copy
   * @param was the word of the origin
   */
  private record Found(Distortion.Type type, Word now, Word was) {}

  private static Optional<Found> first(Sides sides) {
    List<Integer> lost = leftover(sides.origin(), sides.copy());
    for (int i : leftover(sides.copy(), sides.origin())) {
      for (int j : lost) {
        Optional<Distortion.Type> type = reversal(sides, i, j);
        if (type.isPresent()) {
          Word now = sides.copy().words().get(i);
          return Optional.of(new Found(type.get(), now, sides.origin().words().get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** What is reversed where the copy has the one word and the origin the other, if anything is. */
  private static Optional<Distortion.Type> reversal(Sides sides, int now, int was) {
    String copy = sides.copy().words().get(now).lower();
    String origin = sides.origin().words().get(was).lower();
    Optional<Contrary> listed =
        Contrary.listed(copy, origin).stream()
            .filter(each -> isSamePlace(sides, now, was, each))
            .findFirst();
    if (listed.isPresent()) {
      return listed.map(Contrary::type);
    }
    boolean open = isOpen(sides, now, was);
    boolean telling = !FunctionWords.has(copy) && !FunctionWords.has(origin);
    if (!open || !telling) {
      return Optional.empty();
    }
    Optional<Contrary> kin =
        isFacing(sides, now, was) ? Contrary.byKin(copy, origin) : Optional.empty();
    if (kin.isPresent()) {
      return kin.map(Contrary::type);
    }
    boolean contrary =
        isFacing(sides, now, was)
            ? Thesaurus.get().isContrary(copy, origin)
                || (isAlone(sides, now, was) && Thesaurus.get().isRemotelyContrary(copy, origin))
            : Thesaurus.get().isOpposite(copy, origin);
    return contrary ? Optional.of(Distortion.Type.NEGATION) : Optional.empty();
  }

  private static boolean isOpen(Sides sides, int now, int was) {
    return sides.matches().originOf(now) < 0 && sides.matches().copyOf(was) < 0;
  }

  /** Whether no other words without counterpart stand there: then the one became the other. */
  private static boolean isAlone(Sides sides, int now, int was) {
    return sides.matches().facingInOrigin(now, now).equals(List.of(was))
        && sides.matches().facingInCopy(was, was).equals(List.of(now));
  }

  /** Whether the next content words stand for each other: "more than nine", "fewer than nine". */
  private static boolean isBesideSame(Sides sides, int now, int was) {
    int next = next(sides.copy().words(), now);
    return next >= 0
        && sides.matches().originOf(next) >= 0
        && sides.matches().originOf(next) == next(sides.origin().words(), was);
  }

  private static int next(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
      if (!FunctionWords.has(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFacing(Sides sides, int now, int was) {
    return sides.diff().faces(now, was)
        || isBesideSame(sides, now, was)
        || sides.matches().facingInOrigin(now, now).contains(was)
        || sides.matches().facingInCopy(was, was).contains(now);
  }

  private static void report(Found found, Sides sides, Findings findings) {
    Span copy = found.now().span();
    if (!findings.isWithinChangedQuotation(copy)) {
      findings.changed(found.type(), sides, copy, found.was().span());
    }
  }

  /** Words of one passage that the other has in no form. */
  private static List<Integer> leftover(Side side, Side other) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < side.words().size(); i++) {
      if (!other.hasForm(side.words().get(i).lower()) && !isAge(side.words(), i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** The "old" of "two years old" has no contrary. */
  private static boolean isAge(List<Word> words, int at) {
    return words.get(at).lower().equals("old")
        && at > 0
        && Stems.of(words.get(at - 1).lower()).matches("year|month|week|day");
  }

  private static boolean isSamePlace(Sides sides, int now, int was, Contrary contrary) {
    if (contrary.objects().isEmpty()) {
      return sides.diff().faces(now, was)
          || isBesideSame(sides, now, was)
          || (isOpen(sides, now, was) && isFacing(sides, now, was));
    }
    return follows(sides.copy(), now, contrary.objects())
        && follows(sides.origin(), was, contrary.objects());
  }

  /** Whether one of the objects stands within the next words. */
  private static boolean follows(Side side, int verb, Set<String> objects) {
    int end = Math.min(side.words().size(), verb + 8);
    return side.words().subList(verb, end).stream()
        .anyMatch(word -> objects.contains(Stems.of(word.lower())));
  }
}
