package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person of an article while the names are gathered. What is asked of it is kept by distinct
 * name, for a person may be named hundreds of times in one long text.
 */
final class Person {
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private final List<Naming> namings = new ArrayList<>();

  /** Distinct names in the order in which they first stand, with how often they do. */
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private final Set<String> surnames = new LinkedHashSet<>();
  private final TreeSet<Integer> fullAt = new TreeSet<>();
  private Optional<String> fullest = Optional.empty();
  private boolean onlyAsRelative = true;

  void add(Naming naming) {
    namings.add(naming);
    names.merge(naming.words(), 1, Integer::sum);
    surnames.add(surname(naming.words()));
    if (!naming.isOneWord()) {
      fullAt.add(naming.span().start());
      onlyAsRelative &= Relatives.isBefore(naming);
    }
    fullest = Optional.empty();
  }

  List<Naming> namings() {
    return namings;
  }

  /** The name with most words; among equals the most frequent, then the first. */
  String fullest() {
    String known = fullest.orElseGet(this::findFullest);
    fullest = Optional.of(known);
    return known;
  }

  private String findFullest() {
    String best = namings.get(0).words();
    for (Map.Entry<String, Integer> each : names.entrySet()) {
      int more = parts(each.getKey()).size() - parts(best).size();
      if (more > 0 || (more == 0 && each.getValue() > names.getOrDefault(best, 0))) {
        best = each.getKey();
      }
    }
    return best;
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
    return surnames.stream().anyMatch(each -> each.equalsIgnoreCase(word));
  }

  /** Whether every full name is that of a relative: "his wife Irma Holt". */
  boolean isRelative() {
    return onlyAsRelative && !fullAt.isEmpty();
  }

  boolean hasFirstName(String word) {
    return names.keySet().stream().anyMatch(each -> each.startsWith(word + " "));
  }

  boolean isSpeltLike(String word) {
    return surnames.stream().anyMatch(each -> Spelling.alike(each, word));
  }

  /** Where this person was last named with more than one word before {@code offset}, or -1. */
  int lastFullNameBefore(int offset) {
    return Optional.ofNullable(fullAt.lower(offset)).orElse(-1);
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
