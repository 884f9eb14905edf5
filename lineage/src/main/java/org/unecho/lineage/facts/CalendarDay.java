package org.unecho.lineage.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unecho.lineage.text.Word;
import org.unecho.model.Span;

/**
 * A day that a passage names, and which days of the calendar that may be, as seen from the day on
 * which the article was published: "Thursday", "yesterday" and "January 6" can be one day.
 *
 * @param span where it is named
 * @param first index of its first word in the passage
 * @param told how
 * @param days the days it may be, at least one
 */
record CalendarDay(Span span, int first, Told told, List<LocalDate> days) {
  /** Ways to tell a day. */
  enum Told {
    DATE,
    WEEKDAY,
    FROM_PUBLICATION
  }

  /** Words that count from the day of publication, in days. */
  private static final Map<String, Integer> RELATIVE =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  CalendarDay {
    days = List.copyOf(days);
  }

  /** The days named in a passage; none where the day of publication is not known. */
  static List<CalendarDay> in(Side side, List<Day> named) {
    Optional<LocalDate> published = side.prose().article().header().published().day();
    return published.stream()
        .flatMap(day -> Stream.concat(relative(side, day), named.stream().flatMap(n -> of(n, day))))
        .sorted(Comparator.comparingInt(CalendarDay::first))
        .toList();
  }

  private static Stream<CalendarDay> relative(Side side, LocalDate published) {
    List<CalendarDay> found = new ArrayList<>();
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      Integer away = RELATIVE.get(word.lower());
      if (away != null) {
        found.add(
            new CalendarDay(
                word.bareSpan(), i, Told.FROM_PUBLICATION, List.of(published.plusDays(away))));
      }
    }
    return found.stream();
  }

  private static Stream<CalendarDay> of(Day named, LocalDate published) {
    if (named.isWeekday()) {
      DayOfWeek day = DayOfWeek.valueOf(named.month().toUpperCase(Locale.ROOT));
      List<LocalDate> both =
          List.of(
              published.with(TemporalAdjusters.previousOrSame(day)),
              published.with(TemporalAdjusters.next(day)));
      return Stream.of(new CalendarDay(named.span(), named.first(), Told.WEEKDAY, both));
    }
    Month month = Month.valueOf(named.month().toUpperCase(Locale.ROOT));
    boolean exists = named.day() > 0 && named.day() <= month.minLength();
    return exists
        ? Stream.of(
            new CalendarDay(
                named.span(), named.first(), Told.DATE, List.of(date(named, month, published))))
        : Stream.empty();
  }

  /** In the year named, else in the one in which it is nearest to the day of publication. */
  private static LocalDate date(Day named, Month month, LocalDate published) {
    if (named.year() > 0) {
      return LocalDate.of(named.year(), month, named.day());
    }
    return Stream.of(-1, 0, 1)
        .map(more -> LocalDate.of(published.getYear() + more, month, named.day()))
        .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - published.toEpochDay())))
        .orElse(published);
  }

  /** Whether both may be one day. */
  boolean agrees(CalendarDay other) {
    return days.stream().anyMatch(other.days::contains);
  }

  /** The day that both may be, as in {@code 2022-01-06}. */
  String shown(CalendarDay other) {
    return days.stream().filter(other.days::contains).findFirst().orElse(days.get(0)).toString();
  }
}
