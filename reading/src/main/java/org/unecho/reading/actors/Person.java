package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One person of an article while the names are gathered. */
final class Person {
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private final List<Naming> namings = new ArrayList<>();

  Person(Naming first) {
    namings.add(first);
  }

  void add(Naming naming) {
    namings.add(naming);
  }

  List<Naming> namings() {
    return namings;
  }

  /** The name with most words; among equals the most frequent, then the first. */
  String fullest() {
    String best = namings.get(0).words();
    for (Naming naming : namings) {
      int more = parts(naming.words()).size() - parts(best).size();
      if (more > 0 || (more == 0 && count(naming.words()) > count(best))) {
        best = naming.words();
      }
    }
    return best;
  }

  private long count(String words) {
    return namings.stream().filter(each -> each.words().equals(words)).count();
  }

  /**
   * Whether a full name may be this person's: like surnames and first names that do not disagree.
   */
  boolean mayBe(String fullName) {
    String tail = " " + fullName.toLowerCase(Locale.ROOT);
    if (fullest().toLowerCase(Locale.ROOT).endsWith(tail)) {
      return true;
    }
    List<String> mine = parts(fullest());
    List<String> other = parts(fullName);
    if (mine.size() < 2 || other.size() < 2) {
      return false;
    }
    return Spelling.alike(mine.get(mine.size() - 1), other.get(other.size() - 1))
        && sameFirst(mine.get(0), other.get(0));
  }

  private static boolean sameFirst(String a, String b) {
    boolean initial = a.length() <= 2 || b.length() <= 2;
    return initial ? a.charAt(0) == b.charAt(0) : Spelling.alike(a, b) || GivenNames.same(a, b);
  }

  boolean hasSurname(String word) {
    return namings.stream().anyMatch(each -> surname(each.words()).equalsIgnoreCase(word));
  }

  boolean hasFirstName(String word) {
    return namings.stream()
        .anyMatch(each -> !each.isOneWord() && each.words().startsWith(word + " "));
  }

  boolean isSpeltLike(String word) {
    return namings.stream().anyMatch(each -> Spelling.alike(surname(each.words()), word));
  }

  /** Where this person was last named with more than one word before {@code offset}, or -1. */
  int lastFullNameBefore(int offset) {
    return namings.stream()
        .filter(each -> !each.isOneWord() && each.span().start() < offset)
        .mapToInt(each -> each.span().start())
        .max()
        .orElse(-1);
  }

  private static String surname(String words) {
    List<String> parts = parts(words);
    return parts.get(parts.size() - 1);
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>(List.of(words.split(" ", -1)));
    while (parts.size() > 1
        && SUFFIXES.contains(parts.get(parts.size() - 1).toLowerCase(Locale.ROOT))) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }
}
