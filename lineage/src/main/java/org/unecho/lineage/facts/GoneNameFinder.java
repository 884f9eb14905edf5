package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Word;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/**
 * A name that is gone while the sentence around it was kept: neither the name nor a pronoun or a
 * description stands in its place.
 */
final class GoneNameFinder implements Finder {
  /** How far from a name its surroundings reach, in words to either side. */
  private static final int NEAR = 4;

  /** What may stand for somebody named before. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "his", "hers", "their", "its");

  @Override
  public void find(Sides sides, Findings findings) {
    boolean hole = Holes.in(sides.copy()) && !Holes.in(sides.origin());
    for (Name name : sides.origin().names()) {
      int first = sides.origin().words().indexOf(name.words().get(0));
      int last = sides.origin().words().indexOf(name.last());
      if (first >= 0 && isGone(name, sides, first, last, hole)) {
        Span place = sides.placeInCopy(first);
        if (hole || !isStoodFor(sides, first, last)) {
          report(Distortion.Type.OMISSION, sides, place, name.span(), findings);
        } else if (telling(name).stream().noneMatch(w -> Thesaurus.get().isCommon(w.lower()))) {
          inItsPlace(sides, first, last)
              .ifPresent(
                  other ->
                      report(Distortion.Type.NAME, sides, other.span(), name.span(), findings));
        }
      }
    }
    came(sides, findings);
    if (hole) {
      gap(sides, findings);
    }
  }

  /** A name in the copy of which the origin knows nothing, in words that it has otherwise. */
  private static void came(Sides sides, Findings findings) {
    Sides turned = sides.turned();
    for (Name name : sides.copy().names()) {
      int first = sides.copy().words().indexOf(name.words().get(0));
      int last = sides.copy().words().indexOf(name.last());
      // A country that the copy names tells its readers where, what the first ones knew.
      boolean state = name.words().stream().allMatch(w -> isState(w));
      if (first >= 0
          && !state
          && telling(name).stream().noneMatch(w -> Thesaurus.get().isCommon(w.lower()))
          && isGone(name, turned, first, last, false)
          && !isStoodFor(turned, first, last)) {
        report(Distortion.Type.ADDITION, sides, name.span(), sides.placeInOrigin(first), findings);
      }
    }
  }

  private static boolean isState(Word word) {
    return Spellings.isState(Spellings.plain(word.bare()));
  }

  /** A word gone that the sentence cannot do without, and a word of the origin in that place. */
  private static void gap(Sides sides, Findings findings) {
    Holes.first(sides.copy(), true)
        .ifPresent(
            before -> {
              Span place = sides.copy().placeAfter(before);
              int twin = before < 0 ? -1 : sides.diff().originOf(before);
              boolean told =
                  findings.isWithinChangedQuotation(place)
                      || findings.tells(Distortion.Type.OMISSION, sides.copy().span());
              if (!told) {
                lost(sides, twin + 1)
                    .ifPresent(
                        was ->
                            findings.changed(
                                Distortion.Type.OMISSION, sides, place, was.bareSpan()));
              }
            });
  }

  /** The next content word of the origin from there on, if it has no counterpart. */
  private static Optional<Word> lost(Sides sides, int from) {
    List<Word> words = sides.origin().words();
    for (int j = from; j < words.size(); j++) {
      if (!FunctionWords.has(words.get(j).lower())) {
        return sides.matches().copyOf(j) < 0 ? Optional.of(words.get(j)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void report(
      Distortion.Type type, Sides sides, Span copy, Span origin, Findings findings) {
    boolean told =
        findings.isWithinChangedQuotation(copy) || findings.isChanged(copy, origin, sides);
    if (!told) {
      findings.changed(type, sides, copy, origin);
    }
  }

  private static boolean isGone(Name name, Sides sides, int first, int last, boolean hole) {
    return isTelling(name, sides, first, last, hole)
        && telling(name).stream().noneMatch(word -> isThere(word, name, sides))
        && (hole || (isKeptAround(sides, first, last) && !isDescribed(name, sides, first)));
  }

  /** The name of the copy that stands where the origin's words did. */
  private static Optional<Name> inItsPlace(Sides sides, int first, int last) {
    List<Integer> facing = sides.matches().facingInCopy(first, last);
    return sides.copy().names().stream()
        .filter(
            name ->
                name.words().stream()
                    .allMatch(w -> facing.contains(sides.copy().words().indexOf(w))))
        .findFirst();
  }

  /** Whether the title or the common word before the name came through and may stand for it. */
  private static boolean isDescribed(Name name, Sides sides, int first) {
    List<Word> words = sides.origin().words();
    boolean titled = NameFinder.NOT_NAMES.contains(name.words().get(0).lower());
    boolean noun =
        first > 0
            && isBeside(words.get(first - 1), name)
            && Thesaurus.get().isPerson(words.get(first - 1).lower());
    int title = titled ? first : noun ? first - 1 : -1;
    return title >= 0 && sides.matches().copyOf(title) >= 0;
  }

  private static boolean isBeside(Word word, Name name) {
    return name.span().start() - word.span().end() == 1;
  }

  /** Whether it names somebody or something, rather than a title, a currency or a common word. */
  private static boolean isTelling(Name name, Sides sides, int first, int last, boolean hole) {
    List<Word> words = sides.origin().words();
    boolean amount =
        (first > 0 && words.get(first - 1).isDigits())
            || (last + 1 < words.size() && words.get(last + 1).isDigits());
    boolean code = Names.isAcronym(name.last()) && amount;
    return !code && (hole || name.words().stream().anyMatch(GoneNameFinder::isTelling));
  }

  private static boolean isTelling(Word word) {
    return word.isCapital()
        && word.bare().length() > 1
        && !NameFinder.NOT_NAMES.contains(word.lower())
        && !isCommonCompound(word)
        && (Names.isAcronym(word) || !FunctionWords.has(word.lower()));
  }

  /** "State-owned" at the head of a sentence: its parts are common words. */
  private static boolean isCommonCompound(Word word) {
    List<String> parts = List.of(word.lower().split("-", -1));
    return parts.size() > 1
        && word.bare().substring(1).equals(word.lower().substring(1, word.bare().length()))
        && parts.stream().allMatch(Thesaurus.get()::isCommon);
  }

  /** The words by which the name is known again: those that are no common words, if it has any. */
  private static List<Word> telling(Name name) {
    List<Word> proper =
        name.words().stream()
            .filter(word -> isTelling(word) && !Thesaurus.get().isCommon(word.lower()))
            .toList();
    return proper.isEmpty() ? name.words() : proper;
  }

  private static boolean isThere(Word word, Name name, Sides sides) {
    int at = sides.origin().words().indexOf(word);
    return word.isCapital()
        && (sides.matches().copyOf(at) >= 0 || NameFinder.isKnown(word, name, sides.copy()));
  }

  /** Whether at least half of the content words around it came through. */
  private static boolean isKeptAround(Sides sides, int first, int last) {
    List<Word> words = sides.origin().words();
    int kept = 0;
    int all = 0;
    int end = Math.min(words.size() - 1, last + NEAR);
    for (int j = Math.max(0, first - NEAR); j <= end; j++) {
      boolean around = j < first || j > last;
      if (around && !FunctionWords.has(words.get(j).lower())) {
        all++;
        kept += sides.matches().copyOf(j) >= 0 ? 1 : 0;
      }
    }
    boolean bare = sides.matches().facingInCopy(first, last).isEmpty();
    return all > 0 && (bare ? 3 : 2) * kept >= all;
  }

  /** Whether words of the copy, or its pronouns, may stand for the name. */
  private static boolean isStoodFor(Sides sides, int first, int last) {
    List<Integer> facing = new ArrayList<>(sides.matches().facingInCopy(first, last));
    facing.removeIf(i -> isOtherwiseExplained(sides, i));
    return !facing.isEmpty() || isMeantByPronoun(sides, first);
  }

  /** Whether a pronoun of the copy stands just where the name did: "she said". */
  private static boolean isMeantByPronoun(Sides sides, int first) {
    List<Word> words = sides.copy().words();
    return IntStream.range(0, words.size())
        .anyMatch(i -> sides.diff().faces(i, first) && PRONOUNS.contains(words.get(i).lower()));
  }

  /** Whether it stands for a common word of the origin, or can be no name's stand-in. */
  private static boolean isOtherwiseExplained(Sides sides, int copyWord) {
    Word word = sides.copy().words().get(copyWord);
    boolean thing = !Thesaurus.get().isCommon(word.lower()) || Thesaurus.get().isNoun(word.lower());
    return !thing
        || sides.matches().facingInOrigin(copyWord, copyWord).stream()
            .map(j -> sides.origin().words().get(j))
            .anyMatch(other -> !other.isCapital());
  }
}
