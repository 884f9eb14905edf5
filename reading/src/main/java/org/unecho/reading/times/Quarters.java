package org.unecho.reading.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quarters of a year and the years compared with them. News of results names a quarter once and
 * then speaks of "the quarter" and of "a year earlier", which is the same quarter one year before.
 */
final class Quarters {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Pattern NAMED =
      Pattern.compile(".*\\b(first|second|third|fourth)[ -]quarter\\b.*");
  private static final Pattern THE =
      Pattern.compile("(?:the|that|this|its)? ?(?:latest|same|recent|comparable)? ?quarter");
  private static final Pattern OF_YEAR = Pattern.compile("(?:the )?(\\d{4}) (?:quarter|period)");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?:just )?(?:a|one|the)? ?year[- ](?:ago|earlier|before)\\b.*");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private final LocalDate day;
  private Optional<Integer> told = Optional.empty();
  private int toldYear;

  Quarters(LocalDate day) {
    this.day = day;
    this.toldYear = day.getYear();
  }

  /**
   * The value of an expression that names or compares a quarter.
   *
   * @param words the expression in lower case
   * @param future whether its clause speaks of what is to come
   */
  Optional<String> find(String words, boolean future) {
    Matcher ofYear = OF_YEAR.matcher(words);
    if (ofYear.matches() && told.isPresent()) {
      return Optional.of(value(Integer.parseInt(ofYear.group(1)), told.get()));
    }
    if (YEAR_BEFORE.matcher(words).matches()) {
      return Optional.of(
          told.map(quarter -> value(toldYear - 1, quarter))
              .orElse(String.format(Locale.ROOT, "%04d", day.getYear() - 1)));
    }
    Matcher named = NAMED.matcher(words);
    if (named.matches() && !YEAR.matcher(words).find()) {
      return Optional.of(named(ORDINALS.indexOf(named.group(1)) + 1, future));
    }
    return THE.matcher(words).matches() ? Optional.of(latest()) : Optional.empty();
  }

  private String named(int quarter, boolean future) {
    int now = day.get(IsoFields.QUARTER_OF_YEAR);
    int year = day.getYear();
    if (future) {
      year += quarter < now - 1 ? 1 : 0; // the last one may still be reported
    } else {
      year -= quarter > now ? 1 : 0;
    }
    told = Optional.of(quarter);
    toldYear = year;
    return value(year, quarter);
  }

  /** The one told last, else the last that was over on the day. */
  private String latest() {
    LocalDate before = day.minusMonths(3);
    return told.map(quarter -> value(toldYear, quarter))
        .orElseGet(() -> value(before.getYear(), before.get(IsoFields.QUARTER_OF_YEAR)));
  }

  private static String value(int year, int quarter) {
    return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
  }
}
