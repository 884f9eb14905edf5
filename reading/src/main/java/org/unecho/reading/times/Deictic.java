package org.unecho.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that count from the article's day, or from no day at all. */
final class Deictic {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:earlier |later |early |late |(?:a |the )?year )?(this|last|next) (year|month|week|quarter)");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?:(?:just|almost|nearly|only|about|over|some) )*(\\w+)"
              + " (second|minute|hour|day|week|month|year|decade)s? (?:later|before|afterwards?)");
  private static final Pattern YEAR_END = Pattern.compile("(?:the )?year[- ]end|year's end");
  private static final Pattern REFERENCE =
      Pattern.compile("(soon|a later date|coming \\w+s)|(past (?:years|months|weeks|days)|past)");

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, String> UNITS =
      Map.of(
          "second", "T%sS", "minute", "T%sM", "hour", "T%sH", "day", "%sD", "week", "%sW", "month",
          "%sM", "year", "%sY", "decade", "%sE");

  private Deictic() {}

  /**
   * The value of {@code words}, in lower case, if they are such an expression.
   *
   * @param future whether their clause speaks of what is to come
   */
  static Optional<String> find(String words, Optional<LocalDate> day, BooleanSupplier future) {
    Matcher reference = REFERENCE.matcher(words);
    if (reference.matches()) {
      return Optional.of(reference.group(1) == null ? "PAST_REF" : "FUTURE_REF");
    }
    Matcher away = AWAY.matcher(words);
    if (away.matches()) { // from what was told, not from the article's day: only how far is known
      return Optional.of(
          "P" + String.format(Locale.ROOT, UNITS.get(away.group(2)), number(away.group(1))));
    }
    Matcher unit = UNIT.matcher(words);
    if (day.isPresent() && unit.matches()) {
      int step = step(unit.group(1));
      boolean week = unit.group(2).equals("week") && day.get().getDayOfWeek() == DayOfWeek.SUNDAY;
      return Optional.of(
          week ? ofSunday(day.get(), step, future) : unit(day.get(), step, unit.group(2)));
    }
    return day.filter(today -> YEAR_END.matcher(words).matches())
        .map(today -> String.format(Locale.ROOT, "%04d", today.getYear()));
  }

  private static int step(String word) {
    return switch (word) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  /**
   * On a Sunday "this week" is the one ahead where the clause speaks of what is to come, though ISO
   * 8601 counts the Sunday to the week that ends.
   */
  private static String ofSunday(LocalDate sunday, int step, BooleanSupplier future) {
    boolean ahead = step > 0 || (step == 0 && future.getAsBoolean());
    return Values.week(ahead ? sunday.plusWeeks(1) : sunday.plusWeeks(step));
  }

  private static String unit(LocalDate day, int step, String unit) {
    return switch (unit) {
      case "year" -> String.format(Locale.ROOT, "%04d", day.getYear() + step);
      case "month" -> day.plusMonths(step).toString().substring(0, 7);
      case "week" -> Values.week(day.plusWeeks(step));
      default -> {
        LocalDate then = day.plusMonths(3L * step);
        yield String.format(
            Locale.ROOT, "%04d-Q%d", then.getYear(), then.get(IsoFields.QUARTER_OF_YEAR));
      }
    };
  }

  /** The number in figures; X where it is none of the first dozen ("several"). */
  private static String number(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return word;
    }
    int known = word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word);
    return known > 0 ? Integer.toString(known) : "X";
  }
}
