package org.unecho.reading.quotations;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unecho.model.Actor;
import org.unecho.reading.words.WordTable;

/** What the text lets one guess of a person's gender, to keep "she said" from a man. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private static final class Names {
    private static final Map<String, Gender> NAMES = read();

    private static Map<String, Gender> read() {
      Map<String, Gender> names = new LinkedHashMap<>();
      for (WordTable.Row row : WordTable.beside(Gender.class, "given-names.psv").rows()) {
        Gender gender = row.cell(0).equals("m") ? MALE : FEMALE;
        row.words(1).forEach(name -> names.merge(name, gender, (a, b) -> a == b ? a : UNKNOWN));
      }
      return names;
    }
  }

  /** The gender a pronoun asks for. */
  static Gender ofPronoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (HE.contains(lower)) {
      return MALE;
    }
    return SHE.contains(lower) ? FEMALE : UNKNOWN;
  }

  /** The gender of an actor by role and given name. */
  static Gender of(Actor actor, String wordBefore) {
    String title = wordBefore.toLowerCase(Locale.ROOT);
    if (Set.of("mr", "mr.", "sir", "lord").contains(title)) {
      return MALE;
    }
    if (Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "madam").contains(title)) {
      return FEMALE;
    }
    String role = actor.role().toLowerCase(Locale.ROOT);
    if (role.matches(".*(woman|queen|princess|actress|mother|wife|daughter|sister)\\b.*")) {
      return FEMALE;
    }
    if (role.matches(".*(man|king|prince|father|husband|son|brother)\\b.*")) {
      return MALE;
    }
    String first = actor.name().replaceFirst(" .*", "");
    return Names.NAMES.getOrDefault(first, UNKNOWN);
  }

  /** Whether both may be of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
