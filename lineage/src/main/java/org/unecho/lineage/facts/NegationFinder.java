package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** A "not" that came in or went. */
final class NegationFinder implements Finder {
  private static final Set<String> WORDS = WordLists.set(NegationFinder.class, "negations.txt");

  /** Behind these a "not" denies nothing: "not only". */
  private static final Set<String> IDLE =
      Set.of("only", "just", "least", "matter", "doubt", "merely");

  private static final Set<String> SAVE = Set.of("but", "except");

  private static final List<String> PREFIXES =
      List.of("un", "non", "ill-", "in", "im", "il", "ir", "dis");

  /** How far before what it denies a "not" may stand, in words. */
  private static final int REACH = 5;

  @Override
  public void find(Sides sides, Findings findings) {
    List<Integer> now = hard(sides.copy().words());
    List<Integer> was = hard(sides.origin().words());
    OptionalInt added = alone(now, sides.copy(), sides.origin(), sides.matches()::originOf);
    OptionalInt lost = alone(was, sides.origin(), sides.copy(), sides.matches()::copyOf);
    boolean sure = now.size() > was.size() ? added.isPresent() : lost.isPresent();
    if (now.size() != was.size() && !sure && ContraryFinder.holdsContrary(sides)) {
      // "Not easy" for "hard": the contrary and the "not" cancel out.
      return;
    }
    boolean moved = now.size() == was.size() && added.isPresent() && lost.isPresent();
    if (moved) {
      came(added.getAsInt(), sides, findings);
      went(lost.getAsInt(), sides, findings);
    } else if (now.size() > was.size()) {
      boolean bare = madeUp(sides.origin()) <= madeUp(sides.copy());
      if (bare || added.isPresent()) {
        came(added.orElse(bare ? odd(now, sides.copy(), sides.origin()) : 0), sides, findings);
      }
    } else if (was.size() > now.size()) {
      boolean bare = madeUp(sides.copy()) <= madeUp(sides.origin());
      if (bare || lost.isPresent()) {
        went(lost.orElse(bare ? odd(was, sides.origin(), sides.copy()) : 0), sides, findings);
      }
    }
  }

  private static void came(int at, Sides sides, Findings findings) {
    report(sides, sides.copy().words().get(at).span(), sides.placeInOrigin(at), findings);
  }

  private static void went(int at, Sides sides, Findings findings) {
    report(sides, sides.placeInCopy(at), sides.origin().words().get(at).span(), findings);
  }

  /** The first denying word of which the other side has what is denied, but not the denial. */
  private static OptionalInt alone(
      List<Integer> places, Side side, Side other, IntUnaryOperator twin) {
    return places.stream()
        .mapToInt(Integer::intValue)
        .filter(
            at -> {
              int head = head(side.words(), at);
              int there = head < 0 ? -1 : twin.applyAsInt(head);
              return there >= 0 && !isDenied(other.words(), there);
            })
        .findFirst();
  }

  /** The content word that is denied: the next one, or -1 if none follows soon. */
  private static int head(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
      if (!FunctionWords.has(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word that denies, outright or by its meaning, stands around. */
  private static boolean isDenied(List<Word> words, int at) {
    int end = Math.min(words.size(), at + 3);
    return words.subList(Math.max(0, at - REACH - 1), end).stream()
        .map(Word::lower)
        .anyMatch(
            w ->
                WORDS.contains(w)
                    || WORDS.contains(w + "*")
                    || w.endsWith("n't")
                    || isDenyingForm(w));
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
      boolean idle = IDLE.contains(next);
      // "With out" in two words is a slip for "without", and denies as that does.
      // "Nothing but" and "nothing except" say "only".
      boolean only = word.equals("nothing") && isNear(words, i, SAVE);
      boolean split = word.equals("with") && next.equals("out");
      if ((WORDS.contains(word) || word.endsWith("n't") || split) && !idle && !only) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isNear(List<Word> words, int at, Set<String> wanted) {
    return words.subList(at, Math.min(words.size(), at + 4)).stream()
        .anyMatch(word -> wanted.contains(word.lower()));
  }

  /** How many words deny by their meaning: they make up for a missing "not". */
  private static long madeUp(Side side) {
    return side.words().stream()
        .map(Word::lower)
        .filter(w -> WORDS.contains(w + "*") || isDenyingForm(w))
        .count();
  }

  /** "Unharmed", "non-member", "impossible", "ill-prepared", "harmless". */
  private static boolean isDenyingForm(String word) {
    if (word.endsWith("less") && word.length() > 6) {
      return true;
    }
    for (String prefix : PREFIXES) {
      String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
      String bare = rest.startsWith("-") ? rest.substring(1) : rest;
      if (bare.length() > 2 && Thesaurus.get().isCommon(bare)) {
        boolean plain =
            (prefix.length() > 2 && !prefix.equals("dis")) || rest.length() > bare.length();
        return plain || prefix.equals("un") || Thesaurus.get().isContrary(word, bare);
      }
    }
    return false;
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
