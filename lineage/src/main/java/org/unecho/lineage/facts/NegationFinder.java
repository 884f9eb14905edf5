package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** A "not" that came in or went. */
final class NegationFinder implements Finder {
  private static final Set<String> WORDS = WordLists.set(NegationFinder.class, "negations.txt");

  @Override
  public void find(Sides sides, Findings findings) {
    List<Integer> now = hard(sides.copy().words());
    List<Integer> was = hard(sides.origin().words());
    if (now.size() != was.size() && ContraryFinder.holdsContrary(sides)) {
      // "Not easy" for "hard": the contrary and the "not" cancel out.
      return;
    }
    if (now.size() > was.size() && madeUp(sides.origin()) <= madeUp(sides.copy())) {
      int at = odd(now, sides.copy(), sides.origin());
      Span span = sides.copy().words().get(at).span();
      report(sides, span, sides.placeInOrigin(at), findings);
    } else if (was.size() > now.size() && madeUp(sides.copy()) <= madeUp(sides.origin())) {
      int at = odd(was, sides.origin(), sides.copy());
      report(sides, sides.placeInCopy(at), sides.origin().words().get(at).span(), findings);
    }
  }

  private static void report(Sides sides, Span copy, Span origin, Findings findings) {
    if (!findings.isWithinChangedQuotation(copy)) {
      findings.changed(Distortion.Type.NEGATION, sides, copy, origin);
    }
  }

  /** The places of the words that deny outright; "not only" denies nothing. */
  static List<Integer> hard(List<Word> words) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lower();
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean idle = Set.of("only", "just", "least", "matter", "doubt", "merely").contains(next);
      // "With out" in two words is a slip for "without", and denies as that does.
      boolean split = word.equals("with") && next.equals("out");
      if ((WORDS.contains(word) || word.endsWith("n't") || split) && !idle) {
        places.add(i);
      }
    }
    return places;
  }

  /** How many words deny by their meaning: they make up for a missing "not". */
  private static long madeUp(Side side) {
    return side.words().stream()
        .map(Word::lower)
        .filter(w -> WORDS.contains(w + "*") || isDenyingForm(w))
        .count();
  }

  private static boolean isDenyingForm(String word) {
    boolean prefixed = word.startsWith("un") || word.startsWith("non") || word.startsWith("dis");
    return (prefixed && word.length() > 5 && !word.startsWith("under") && !word.startsWith("uni"))
        || (word.endsWith("less") && word.length() > 6);
  }

  /** The denying word of the longer list without counterpart: the first whose word is missing. */
  private static int odd(List<Integer> places, Side side, Side other) {
    for (int at : places) {
      if (!other.has(side.words().get(at).lower())) {
        return at;
      }
    }
    return places.get(places.size() - 1);
  }
}
