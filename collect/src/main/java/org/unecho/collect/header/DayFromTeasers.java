package org.unecho.collect.header;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.collect.furniture.Mark;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.line.Byline;
import org.unecho.collect.line.Line;
import org.unecho.collect.line.Stamp;

/**
 * Works out the day of publication from the teasers of a page: what they announce had been
 * published when the page was, so the day of the latest dated one is a lower bound, and the one day
 * of the week that the body names is the first such day from there on.
 */
final class DayFromTeasers {
  // The word before starts at its first letter and is never given back in parts: a line that is one
  // long word would cost the square of its length otherwise.
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(?<!\\p{L})(?<before>\\p{L}++)\\s++)?\\b"
              + "(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?<after>['’]s|,? \\w+ \\d)?");

  /** "Last Friday", "every Sunday", "a Monday" do not name the day of the news. */
  private static final Set<String> OTHER_DAYS =
      Set.of(
          "last", "next", "every", "previous", "following", "coming", "a", "each", "black", "good");

  private DayFromTeasers() {}

  static Optional<LocalDate> find(Marking marking) {
    Optional<LocalDate> bound = latestTeaser(marking);
    Set<DayOfWeek> named = weekdays(marking);
    return bound.isPresent() && named.size() == 1
        ? bound.map(day -> day.with(TemporalAdjusters.nextOrSame(named.iterator().next())))
        : Optional.empty();
  }

  private static Optional<LocalDate> latestTeaser(Marking marking) {
    return marking.marks().stream()
        .filter(mark -> mark.category().equals("teaser"))
        .map(Mark::line)
        .map(line -> line.stamp().or(() -> line.byline().flatMap(Byline::stamp)))
        .flatMap(Optional::stream)
        .map(Stamp::day)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static Set<DayOfWeek> weekdays(Marking marking) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Line line : marking.bodyLines()) {
      Matcher weekday = WEEKDAY.matcher(line.words());
      while (weekday.find()) {
        String before = weekday.group("before");
        boolean other = before != null && OTHER_DAYS.contains(before.toLowerCase(Locale.ROOT));
        if (!other) {
          days.add(DayOfWeek.valueOf(weekday.group("day").toUpperCase(Locale.ROOT)));
        }
      }
    }
    return days;
  }
}
