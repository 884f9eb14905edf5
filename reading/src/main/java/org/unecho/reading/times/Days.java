package org.unecho.reading.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.When;

/** Reads the days off a TIMEX3 value. */
final class Days {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

  private Days() {}

  static When of(String value) {
    try {
      return read(value);
    } catch (DateTimeException e) {
      return When.unknown(); // "2031-02-30" names no day
    }
  }

  private static When read(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return When.on(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth whole = YearMonth.of(number(month, 1), number(month, 2));
      return When.between(whole.atDay(1), whole.atEndOfMonth());
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2), week.group(3) != null);
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      YearMonth last = YearMonth.of(number(quarter, 1), 3 * number(quarter, 2));
      return When.between(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      return years(number(year, 1), number(year, 1));
    }
    Matcher decade = DECADE.matcher(value);
    return decade.matches()
        ? years(10 * number(decade, 1), 10 * number(decade, 1) + 9)
        : When.unknown();
  }

  private static When years(int first, int last) {
    return When.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static When week(int year, int week, boolean weekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(DayOfWeek.MONDAY)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    return When.between(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
