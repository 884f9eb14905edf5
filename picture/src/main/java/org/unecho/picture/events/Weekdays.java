package org.unecho.picture.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;

/**
 * Days that a text names by a weekday alone. "Monday's meeting" in a paper of Sunday may be the
 * Monday past or the one to come, and its grammar need not tell; the other articles do.
 */
final class Weekdays {
  private static final Pattern BARE =
      Pattern.compile("(?i)(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['\u2019]s)?");

  /** UTF-16 code units around a report within which its time is named: a long sentence. */
  private static final int NEAR = 200;

  private static final int WEEK = 7;

  private final Pile pile;
  private final Map<String, List<TimeMention>> times = new TreeMap<>();

  Weekdays(Pile pile) {
    this.pile = pile;
    for (Reading reading : pile.readings()) {
      times.put(reading.article(), reading.times());
    }
  }

  /** Whether two days lie a week apart, and a bare weekday names one of them. */
  boolean mayBeOne(Told a, Told b) {
    When one = a.report().when();
    When other = b.report().when();
    if (!isDay(one) || !isDay(other)) {
      return false;
    }
    long apart = ChronoUnit.DAYS.between(one.from().orElseThrow(), other.from().orElseThrow());
    return Math.abs(apart) == WEEK && (isBare(a) || isBare(b));
  }

  private static boolean isDay(When when) {
    return when.isKnown() && when.from().equals(when.to());
  }

  private boolean isBare(Told told) {
    LocalDate day = told.report().when().from().orElseThrow();
    String article = told.passage().article();
    return times.getOrDefault(article, List.of()).stream()
        .filter(time -> time.value().startsWith(day.toString()))
        .filter(time -> time.span().start() > told.passage().span().start() - NEAR)
        .filter(time -> time.span().end() < told.passage().span().end() + NEAR)
        .anyMatch(time -> BARE.matcher(pile.words(new Passage(article, time.span()))).matches());
  }
}
