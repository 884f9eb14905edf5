package org.unecho.collect.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads full dates (with a year) that cannot be misread, in English words or ISO 8601. */
public final class Dates {
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d{2})\\b";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)" + WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)" + WEEKDAY + "(?:the )?" + DAY + "(?:\\s+of)?\\s+" + MONTH + ",?\\s+" + YEAR);
  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d{2})[-/](\\d{2})[-/](\\d{2})(?!\\d)");

  private Dates() {}

  /**
   * A date found in a line.
   *
   * @param day the day
   * @param end one past its last code unit in the line
   */
  public record Found(LocalDate day, int end) {}

  /** The date that starts exactly at {@code from}. */
  public static Optional<Found> at(String words, int from) {
    Matcher monthFirst = MONTH_FIRST.matcher(words).region(from, words.length());
    if (monthFirst.lookingAt()) {
      return found(monthFirst, monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(words).region(from, words.length());
    if (dayFirst.lookingAt()) {
      return found(dayFirst, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(words).region(from, words.length());
    return iso.lookingAt()
        ? found(iso, iso.group(1), iso.group(2), iso.group(3))
        : Optional.empty();
  }

  private static Optional<Found> found(Matcher where, String year, String month, String day) {
    String name = month.toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(name.charAt(0))
            ? Integer.parseInt(name)
            : MONTHS.indexOf(name.substring(0, 3)) + 1;
    try {
      return Optional.of(
          new Found(
              LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)), where.end()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
