package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/**
 * Names: kept, spelt otherwise, or replaced by another. A name that merely is missing on one side
 * is no finding: texts say "he" or "the president" as they like.
 */
final class NameFinder implements Finder {
  static final Set<String> NOT_NAMES = WordLists.set(NameFinder.class, "not-names.txt");
  private static final Set<String> TELLS = WordLists.set(NameFinder.class, "tells.txt");

  @Override
  public void find(Sides sides, Findings findings) {
    kept(sides, findings);
    List<Word> fresh = unknown(sides.copy(), sides.origin());
    List<Word> lost = unknown(sides.origin(), sides.copy());
    spellings(sides, fresh, lost, findings);
    openers(sides, lost, findings);
    boolean alone = runs(fresh, sides.copy()) == 1 && runs(lost, sides.origin()) == 1;
    for (Word now : fresh) {
      facing(sides, now, lost, alone)
          .ifPresent(
              was -> {
                lost.remove(was);
                replaced(sides, now, was, findings);
              });
    }
  }

  /** How many names the words belong to. */
  private static long runs(List<Word> words, Side side) {
    return side.names().stream()
        .filter(name -> name.words().stream().anyMatch(words::contains))
        .count();
  }

  private static void kept(Sides sides, Findings findings) {
    List<Name> left = new ArrayList<>(sides.origin().names());
    for (Name name : sides.copy().names()) {
      boolean plain = name.words().stream().allMatch(word -> NOT_NAMES.contains(word.lower()));
      for (Name twin : plain ? List.<Name>of() : List.copyOf(left)) {
        if (twin.text().equalsIgnoreCase(name.text())) {
          findings.kept(Distortion.Type.NAME, sides, name.span(), twin.span(), name.text());
          left.remove(twin);
          break;
        }
      }
    }
  }

  /** The words of names of one side that the other does not know in any form. */
  private static List<Word> unknown(Side side, Side other) {
    List<Word> unknown = new ArrayList<>();
    for (Name name : side.names()) {
      for (Word word : name.words()) {
        boolean named = word.isCapital() && word.text().length() > 1;
        if (named && !NOT_NAMES.contains(word.lower()) && !isKnown(word, name, other)) {
          unknown.add(word);
        }
      }
    }
    return unknown;
  }

  static boolean isKnown(Word word, Name name, Side other) {
    if (other.near().contains(word.lower())) {
      return true;
    }
    String wanted = plain(word);
    for (String near : other.near()) {
      String known = Spellings.plain(near);
      if (Spellings.same(wanted, known) || inCompound(wanted, known) || inCompound(known, wanted)) {
        return true;
      }
    }
    return isInitials(word, other) || isSpeltOutIn(name, other);
  }

  private static String plain(Word word) {
    return Spellings.plain(word.bare());
  }

  /** Whether a hyphenated word holds the other as one of its parts. */
  private static boolean inCompound(String part, String compound) {
    int hyphen = compound.indexOf('-');
    return hyphen > 0 && part.length() >= 3 && ("-" + compound + "-").contains("-" + part + "-");
  }

  /** Whether an acronym stands for a name of the other side. */
  private static boolean isInitials(Word word, Side other) {
    String letters = plain(word).replace(".", "");
    return Names.isAcronym(word)
        && other.names().stream().anyMatch(name -> initials(name).contains(letters));
  }

  /** Whether the other side has the acronym of a name. */
  private static boolean isSpeltOutIn(Name name, Side other) {
    String initials = initials(name);
    return initials.length() >= 2
        && other.near().stream().anyMatch(near -> near.replace(".", "").equals(initials));
  }

  private static String initials(Name name) {
    StringBuilder initials = new StringBuilder();
    for (Word word : name.words()) {
      if (word.isCapital()) {
        initials.append(word.lower().charAt(0));
      }
    }
    return initials.toString();
  }

  private static void spellings(Sides sides, List<Word> fresh, List<Word> lost, Findings found) {
    for (Word now : List.copyOf(fresh)) {
      for (Word was : lost) {
        if (Spellings.variants(plain(now), plain(was))) {
          if (!found.isWithinChangedQuotation(now.span())) {
            found.spelling(sides, now.bareSpan(), was.bareSpan());
          }
          lost.remove(was);
          fresh.remove(now);
          break;
        }
      }
    }
  }

  /**
   * A name that opens the passages of both: in the copy its capital proves nothing, as that of any
   * first word, but where a name of the origin stood, and spelt nearly so, it is that name.
   */
  private static void openers(Sides sides, List<Word> lost, Findings found) {
    List<Word> copy = sides.copy().words();
    List<Word> origin = sides.origin().words();
    if (copy.isEmpty() || origin.isEmpty() || !lost.contains(origin.get(0))) {
      return;
    }
    Word now = copy.get(0);
    Word was = origin.get(0);
    boolean named = sides.copy().names().stream().anyMatch(name -> name.words().contains(now));
    if (!named
        && now.isCapital()
        && Spellings.variants(plain(now), plain(was))
        && !found.isWithinChangedQuotation(now.span())) {
      found.spelling(sides, now.bareSpan(), was.bareSpan());
      lost.remove(was);
    }
  }

  /** The lost name in whose place a fresh one stands. */
  private static Optional<Word> facing(Sides sides, Word now, List<Word> lost, boolean alone) {
    int place = sides.copy().words().indexOf(now);
    for (Word was : lost) {
      int old = sides.origin().words().indexOf(was);
      boolean slot = sides.diff().faces(place, old) && sides.diff().isNarrow(place);
      boolean faces = sides.matches().facingInOrigin(place, place).contains(old);
      if (slot || faces || sameNeighbours(sides, place, old)) {
        return Optional.of(was);
      }
    }
    // The only name lost and the only one fresh, in sentences otherwise alike.
    return alone && !lost.isEmpty() ? Optional.of(lost.get(0)) : Optional.empty();
  }

  /** Whether both have the same word before or after them, small words apart. */
  private static boolean sameNeighbours(Sides sides, int now, int was) {
    return sameWord(sides, now - 1, was - 1) || sameWord(sides, now + 1, was + 1);
  }

  private static boolean sameWord(Sides sides, int now, int was) {
    List<Word> copy = sides.copy().words();
    List<Word> origin = sides.origin().words();
    return now >= 0
        && was >= 0
        && now < copy.size()
        && was < origin.size()
        && copy.get(now).lower().length() > 3
        && copy.get(now).lower().equals(origin.get(was).lower());
  }

  private static void replaced(Sides sides, Word now, Word was, Findings findings) {
    Span copy = now.bareSpan();
    if (findings.isWithinChangedQuotation(copy) || isReworded(now, was)) {
      return;
    }
    if (isSpelling(sides, now, was)) {
      findings.spelling(sides, copy, was.bareSpan());
      return;
    }
    boolean told = isTold(sides.copy().words(), now) && isTold(sides.origin().words(), was);
    findings.changed(
        told ? Distortion.Type.ATTRIBUTION : Distortion.Type.NAME, sides, copy, was.bareSpan());
  }

  /** Whether a common word of a name took another form: "Electoral" and "Election". */
  private static boolean isReworded(Word now, Word was) {
    return Thesaurus.get().isForm(now.lower(), was.lower())
        || (Thesaurus.get().isCommon(now.lower())
            && Thesaurus.get().isCommon(was.lower())
            && Thesaurus.get().isAkin(now.lower(), was.lower()));
  }

  /**
   * Whether one begins with the other, or they begin alike and the rest of the name is the same.
   */
  private static boolean isSpelling(Sides sides, Word now, Word was) {
    String a = plain(now);
    String b = plain(was);
    boolean states = Spellings.isState(a) && Spellings.isState(b);
    int shorter = Math.min(a.length(), b.length());
    boolean prefix = shorter >= 2 && a.regionMatches(0, b, 0, shorter);
    boolean alike = shorter >= 3 && a.regionMatches(0, b, 0, 3) && shareWord(sides, now, was);
    return !states && (prefix || alike);
  }

  /** Whether the names that the words belong to have another word in common. */
  private static boolean shareWord(Sides sides, Word now, Word was) {
    return nameOf(sides.copy(), now).stream()
        .filter(word -> word.isCapital() && !word.equals(now))
        .anyMatch(
            word ->
                nameOf(sides.origin(), was).stream()
                    .anyMatch(other -> other.lower().equals(word.lower())));
  }

  private static List<Word> nameOf(Side side, Word word) {
    return side.names().stream()
        .filter(name -> name.words().contains(word))
        .findFirst()
        .map(Name::words)
        .orElse(List.of());
  }

  /** Whether the word stands right behind a word of telling. */
  private static boolean isTold(List<Word> words, Word name) {
    int at = words.indexOf(name);
    return at > 0 && TELLS.contains(words.get(at - 1).lower());
  }
}
