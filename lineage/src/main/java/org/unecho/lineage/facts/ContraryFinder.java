package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** A word replaced by its contrary: "win" by "lose", "extract concessions" by "make" them. */
final class ContraryFinder implements Finder {
  private static final List<Contrary> CONTRARIES =
      WordLists.lines(ContraryFinder.class, "contraries.txt").stream()
          .map(Contrary::parse)
          .toList();

  /**
   * One line of the data.
   *
   * @param type role or negation
   * @param left stems of words of one meaning
   * @param right stems of words of the reverse
   * @param objects stems one of which both passages must hold; none needed where empty
   */
  private record Contrary(
      Distortion.Type type, Set<String> left, Set<String> right, Set<String> objects) {

    static Contrary parse(String line) {
      List<String> parts = List.of(line.split("\\|", -1));
      Distortion.Type type =
          parts.get(0).strip().equals("role") ? Distortion.Type.ROLE : Distortion.Type.NEGATION;
      return new Contrary(
          type,
          stems(parts.get(1)),
          stems(parts.get(2)),
          parts.size() > 3 ? stems(parts.get(3)) : Set.of());
    }

    private static Set<String> stems(String words) {
      Set<String> stems = new LinkedHashSet<>();
      for (String word : words.strip().split(" ", -1)) {
        stems.add(Stems.of(word));
      }
      return stems;
    }

    boolean reverses(String a, String b) {
      return (left.contains(a) && right.contains(b)) || (right.contains(a) && left.contains(b));
    }
  }

  @Override
  public void find(Sides sides, Findings findings) {
    // A "not" beside the contrary says the same again: "not easy" for "hard".
    int now = NegationFinder.hard(sides.copy().words()).size();
    int was = NegationFinder.hard(sides.origin().words()).size();
    if (now != was) {
      return;
    }
    first(sides)
        .ifPresent(
            found ->
                report(found.contrary(), sides, found.now().span(), found.was().span(), findings));
  }

  /** Whether one passage has a word and the other its contrary in the same place. */
  static boolean holdsContrary(Sides sides) {
    return first(sides).isPresent();
  }

  /**
   * A contrary found.
   *
   * @param contrary the line of the data
   * @param now the word of the copy
   * @param was the word of the origin
   */
  private record Found(Contrary contrary, Word now, Word was) {}

  private static Optional<Found> first(Sides sides) {
    List<Integer> lost = leftover(sides.origin(), sides.copy());
    List<String> stems =
        lost.stream().map(j -> Stems.of(sides.origin().words().get(j).lower())).toList();
    for (int i : leftover(sides.copy(), sides.origin())) {
      Word now = sides.copy().words().get(i);
      String stem = Stems.of(now.lower());
      for (int k = 0; k < lost.size(); k++) {
        int j = lost.get(k);
        Word was = sides.origin().words().get(j);
        for (Contrary contrary : CONTRARIES) {
          if (contrary.reverses(stem, stems.get(k)) && isSamePlace(sides, i, j, contrary)) {
            return Optional.of(new Found(contrary, now, was));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static void report(
      Contrary contrary, Sides sides, Span copy, Span origin, Findings findings) {
    if (!findings.isWithinChangedQuotation(copy)) {
      findings.changed(contrary.type(), sides, copy, origin);
    }
  }

  /** Words of one passage that the other has in no form. */
  private static List<Integer> leftover(Side side, Side other) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < side.words().size(); i++) {
      if (!other.hasForm(side.words().get(i).lower())) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isSamePlace(Sides sides, int now, int was, Contrary contrary) {
    if (contrary.objects().isEmpty()) {
      return sides.diff().faces(now, was);
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
