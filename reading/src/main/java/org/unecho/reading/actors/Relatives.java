package org.unecho.reading.actors;

import java.util.Locale;
import java.util.Set;

/** Whether a name is told as that of somebody's relative; the surname alone then means another. */
final class Relatives {
  private static final Set<String> WORDS =
      Set.of(
          ("lady wife husband widow widower son daughter brother sister nephew niece cousin uncle"
                  + " aunt father mother son-in-law daughter-in-law mrs. mrs")
              .split(" "));

  private Relatives() {}

  /** "His wife X", "first lady X", "Mrs. X". */
  static boolean isBefore(Naming naming) {
    return naming.before(1).stream()
        .anyMatch(token -> WORDS.contains(token.word().toLowerCase(Locale.ROOT)));
  }
}
