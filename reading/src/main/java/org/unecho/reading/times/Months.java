package org.unecho.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Months by their names. */
final class Months {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Months() {}

  /** Which month the words name, 1 to 12; 0 for none. */
  static int named(String words) {
    return IntStream.rangeClosed(1, MONTHS.size())
        .filter(i -> words.contains(MONTHS.get(i - 1)))
        .findFirst()
        .orElse(0);
  }

  /** Whether the words, in lower case, name a month. */
  static boolean isNamed(String words) {
    return MONTHS.stream().anyMatch(words::contains);
  }

  /** "Last April" is the April before this month, "next April" the one after it. */
  static String beside(LocalDate day, int month, boolean next) {
    int year = day.getYear();
    if (next) {
      year += month <= day.getMonthValue() ? 1 : 0;
    } else {
      year -= month >= day.getMonthValue() ? 1 : 0;
    }
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}
