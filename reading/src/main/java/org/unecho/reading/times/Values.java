package org.unecho.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns SUTime's values into those of TimeML (Pustejovsky et al., TimeML: Robust Specification of
 * Event and Temporal Expressions in Text, 2003) where the two differ.
 */
final class Values {
  private static final Pattern OPEN_DECADE = Pattern.compile("(\\d{2,3})X{1,2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AWAY =
      Pattern.compile(".*\\b(year|month|week|decade)s? (?:ago|earlier|later|before|from now)");
  private static final Pattern MONTHS = Pattern.compile("P(\\d+)M");
  private static final Pattern YEARS = Pattern.compile("P(\\d+)0Y");

  private Values() {}

  /** The TimeML value of {@code words}, in lower case, to which SUTime gave {@code value}. */
  static String of(String words, String value) {
    Matcher decade = OPEN_DECADE.matcher(value);
    if (decade.matches()) {
      return decade.group(1); // the nineties are 199
    }
    Matcher away = AWAY.matcher(words);
    if (away.matches() && DAY.matcher(value).matches()) {
      return rounded(LocalDate.parse(value), away.group(1));
    }
    if (words.equals("these days")) {
      return "PRESENT_REF";
    }
    int slash = value.indexOf('/');
    return duration(words, value.startsWith("P") && slash > 0 ? value.substring(0, slash) : value);
  }

  /** "Two years ago" names a year, not a day. */
  private static String rounded(LocalDate day, String unit) {
    return switch (unit) {
      case "year" -> day.toString().substring(0, 4);
      case "month" -> day.toString().substring(0, 7);
      case "decade" -> day.toString().substring(0, 3);
      default -> week(day);
    };
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String duration(String words, String value) {
    Matcher months = MONTHS.matcher(value);
    if (words.contains("quarter") && months.matches()) {
      int count = Integer.parseInt(months.group(1));
      return count % 3 == 0 && count > 0 ? "P" + count / 3 + "Q" : value;
    }
    Matcher years = YEARS.matcher(value);
    return words.contains("decade") && years.matches() ? "P" + years.group(1) + "E" : value;
  }

  /** The weekend before the day, or of it: news tells of what was. */
  static String weekendBefore(LocalDate day) {
    return week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))) + "-WE";
  }
}
