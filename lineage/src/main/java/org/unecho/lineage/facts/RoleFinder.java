package org.unecho.lineage.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** Who acts on whom, and whether a person is a man or a woman. */
final class RoleFinder implements Finder {
  private static final Set<String> MEN = new LinkedHashSet<>();
  private static final Set<String> WOMEN = new LinkedHashSet<>();

  static {
    for (String line : WordLists.lines(RoleFinder.class, "genders.txt")) {
      String[] parts = line.split("\\|", 2);
      MEN.addAll(List.of(parts[0].strip().split(" ", -1)));
      WOMEN.addAll(List.of(parts[parts.length - 1].strip().split(" ", -1)));
    }
  }

  @Override
  public void find(Sides sides, Findings findings) {
    gender(sides, MEN, WOMEN, findings);
    gender(sides, WOMEN, MEN, findings);
    owner(sides, findings);
    swapped(sides, findings);
  }

  private static void gender(Sides sides, Set<String> from, Set<String> to, Findings findings) {
    Optional<Word> was = first(sides.origin(), from);
    Optional<Word> now = first(sides.copy(), to);
    boolean none = first(sides.origin(), to).isEmpty() || first(sides.copy(), from).isEmpty();
    if (was.isPresent() && now.isPresent() && none && !elsewhere(sides, from, to)) {
      Span copy = now.get().span();
      if (!findings.isWithinChangedQuotation(copy)) {
        findings.changed(Distortion.Type.ROLE, sides, copy, was.get().span());
      }
    }
  }

  /** "His father" where the origin has "her father", whoever else is spoken of. */
  private static void owner(Sides sides, Findings findings) {
    List<Word> now = sides.copy().words();
    for (int i = 0; i + 1 < now.size(); i++) {
      int owned = sides.matches().originOf(i + 1);
      Word was = owned > 0 ? sides.origin().words().get(owned - 1) : now.get(i);
      Span copy = now.get(i).span();
      boolean turned =
          (MEN.contains(now.get(i).lower()) && WOMEN.contains(was.lower()))
              || (WOMEN.contains(now.get(i).lower()) && MEN.contains(was.lower()));
      if (turned
          && !findings.isChanged(copy, was.span(), sides)
          && !findings.isWithinChangedQuotation(copy)) {
        findings.changed(Distortion.Type.ROLE, sides, copy, was.span());
      }
    }
  }

  /** Whether the sentences beside the passages hold the missing sex: then it may be another one. */
  private static boolean elsewhere(Sides sides, Set<String> from, Set<String> to) {
    boolean originHas = sides.origin().near().stream().anyMatch(to::contains);
    boolean copyHas = sides.copy().near().stream().anyMatch(from::contains);
    boolean short1 = sides.origin().near().size() > sides.origin().words().size() * 3;
    return originHas && copyHas && short1;
  }

  private static Optional<Word> first(Side side, Set<String> words) {
    return side.words().stream().filter(w -> words.contains(w.lower())).findFirst();
  }

  /** "A beats B" against "B beats A": same verb between the same names, the other way round. */
  private static void swapped(Sides sides, Findings findings) {
    List<Name> now = sides.copy().names();
    List<Name> was = sides.origin().names();
    for (int i = 0; i + 1 < now.size(); i++) {
      for (int j = 0; j + 1 < was.size(); j++) {
        boolean crossed = same(now.get(i), was.get(j + 1)) && same(now.get(i + 1), was.get(j));
        if (crossed
            && !same(now.get(i), now.get(i + 1))
            && sameVerb(sides, now.get(i), now.get(i + 1), was.get(j), was.get(j + 1))) {
          findings.changed(Distortion.Type.ROLE, sides, now.get(i).span(), was.get(j).span());
          return;
        }
      }
    }
  }

  private static boolean same(Name a, Name b) {
    return a.last().lower().equals(b.last().lower());
  }

  private static boolean sameVerb(Sides sides, Name nowA, Name nowB, Name wasA, Name wasB) {
    List<Word> now = between(sides.copy(), nowA, nowB);
    List<Word> was = between(sides.origin(), wasA, wasB);
    boolean other =
        now.stream().anyMatch(RoleFinder::turns)
            || was.stream().anyMatch(RoleFinder::turns)
            || hasComma(sides.copy(), nowA, nowB)
            || hasComma(sides.origin(), wasA, wasB);
    return !other
        && !now.isEmpty()
        && now.size() <= 6
        && was.size() <= 6
        && now.stream()
            .anyMatch(
                w ->
                    w.lower().length() > 3
                        && was.stream().anyMatch(o -> Stems.same(o.lower(), w.lower())));
  }

  /** Passives turn round who acts, and names joined like this may stand in any order. */
  private static boolean turns(Word word) {
    return Set.of("and", "or", "of", "by", "with", "between", "versus").contains(word.lower());
  }

  private static boolean hasComma(Side side, Name a, Name b) {
    int start = a.last().span().end();
    int end = b.words().get(0).span().start();
    return end > start && side.text(new Span(start, end)).indexOf(',') >= 0;
  }

  private static List<Word> between(Side side, Name a, Name b) {
    int start = a.last().span().end();
    int end = b.words().get(0).span().start();
    return side.words().stream()
        .filter(w -> w.span().start() >= start && w.span().end() <= end)
        .toList();
  }
}
