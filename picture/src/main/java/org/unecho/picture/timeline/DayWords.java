package org.unecho.picture.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a sentence names, by its words alone: for piles too large to be read in full. Where
 * an article has a reading, its times say it better.
 */
public final class DayWords {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?"
          + "|dec(?:ember|\\.)?)";

  private static final String YEAR = "(?:\\s*,?\\s*((?:19|20)\\d\\d)\\b)?";

  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*:)" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\b" + YEAR);
  private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(next|last|coming)\\s+)?(mon|tues|wednes|thurs|fri|satur|sun)days?\\b");
  private static final Pattern NEAR = Pattern.compile("\\b(yesterday|today|tonight|tomorrow)\\b");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}'.]*[\\p{L}\\p{N}]|[^\\s\\p{L}\\p{N}]+");

  /** A day without a year more than this many days ahead is last year's. */
  private static final int AHEAD = 120;

  /** Without one of these a sentence names no day; most need not be searched further. */
  private static final Pattern ANY = Pattern.compile("day|\\d|tonight|tomorrow");

  private DayWords() {}

  /**
   * The days named, sorted.
   *
   * @param sentence its words
   * @param published the day from which "yesterday" counts
   */
  public static List<LocalDate> find(String sentence, LocalDate published) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (!ANY.matcher(lower).find()) {
      return List.of();
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    match(MONTH_DAY, lower, m -> day(published, m.group(3), m.group(1), m.group(2)), days);
    match(DAY_MONTH, lower, m -> day(published, m.group(3), m.group(2), m.group(1)), days);
    match(ISO, lower, m -> date(m.group(1), Integer.parseInt(m.group(2)), m.group(3)), days);
    DayOfWeekReader weekdays = new DayOfWeekReader(lower, published);
    match(WEEKDAY, lower, m -> Optional.of(weekdays.read(m)), days);
    match(NEAR, lower, m -> Optional.of(near(m.group(1), published)), days);
    return List.copyOf(days);
  }

  private interface Reader {
    Optional<LocalDate> read(Matcher match);
  }

  private static void match(Pattern pattern, String text, Reader reader, Set<LocalDate> days) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      reader.read(matcher).ifPresent(days::add);
    }
  }

  private static Optional<LocalDate> day(
      LocalDate published,
      @org.jspecify.annotations.Nullable String year,
      String month,
      String day) {
    int number = MONTHS.indexOf(month.substring(0, 3)) + 1;
    if (year != null) {
      return date(year, number, day);
    }
    return date(Integer.toString(published.getYear()), number, day)
        .map(found -> found.isAfter(published.plusDays(AHEAD)) ? found.minusYears(1) : found);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** News names the last such day, the day of publication among them, unless it is to come. */
  private record DayOfWeekReader(String sentence, LocalDate published) {
    LocalDate read(Matcher match) {
      DayOfWeek day =
          List.of(DayOfWeek.values()).stream()
              .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(match.group(2)))
              .findFirst()
              .orElseThrow();
      String which = match.group(1) == null ? "" : match.group(1);
      if ("last".equals(which)) {
        return published.with(TemporalAdjusters.previous(day));
      }
      return published.with(
          !which.isEmpty() || isToCome(match.start(2))
              ? TemporalAdjusters.nextOrSame(day)
              : TemporalAdjusters.previousOrSame(day));
    }

    private boolean isToCome(int start) {
      List<String> words = new ArrayList<>();
      int named = 0;
      Matcher matcher = WORD.matcher(sentence);
      while (matcher.find()) {
        named = matcher.start() <= start ? words.size() : named;
        words.add(matcher.group());
      }
      return new DayTense(words).isToCome(named);
    }
  }

  private static LocalDate near(String word, LocalDate published) {
    return switch (word) {
      case "yesterday" -> published.minusDays(1);
      case "tomorrow" -> published.plusDays(1);
      default -> published;
    };
  }
}
