package org.unecho.desk.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.unecho.model.When;

/**
 * Days as people write them: {@code 6 January 2022}, {@code 6–9 January 2022}, {@code January
 * 2022}, {@code 2022}.
 */
public final class Days {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ROOT);
  private static final String MONTH_YEAR = "MMMM uuuu";

  private Days() {}

  /** The days, or "day not told". */
  public static String of(When when) {
    return when.from()
        .flatMap(first -> when.to().map(last -> between(first, last)))
        .orElse("day not told");
  }

  /** The days from {@code first} to {@code last}, each said once. */
  public static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return full(first);
    }
    boolean whole = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    boolean oneYear = first.getYear() == last.getYear();
    if (whole && first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
      return oneYear ? year(first) : year(first) + "–" + year(last);
    }
    if (oneYear && first.getMonth() == last.getMonth()) {
      if (whole) {
        return DateTimeFormatter.ofPattern(MONTH_YEAR, Locale.ENGLISH).format(first);
      }
      return DAY.format(first) + "–" + full(last);
    }
    return full(first) + " to " + full(last);
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }

  /** One day. */
  public static String full(LocalDate day) {
    return DateTimeFormatter.ofPattern("d " + MONTH_YEAR, Locale.ENGLISH).format(day);
  }
}
