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
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      return When.between(
          LocalDate.of(number(year, 1), 1, 1), LocalDate.of(number(year, 1), 12, 31));
    }
    return When.unknown();
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
