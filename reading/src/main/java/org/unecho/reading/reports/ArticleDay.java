package org.unecho.reading.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.unecho.model.Realis;
import org.unecho.model.When;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What the day on which an article came out says of the days it names. */
final class ArticleDay {
  private static final int WEEK = 7;

  private final Sentence sentence;
  private final Optional<LocalDate> published;

  ArticleDay(Sentence sentence, Optional<LocalDate> published) {
    this.sentence = sentence;
    this.published = published;
  }

  /**
   * On a Sunday "last week" is the week just over. TIMEX3 values count by ISO 8601, to which the
   * Sunday still is part of that week, so that they name the one before.
   */
  When asSpoken(When when) {
    Optional<LocalDate> sunday = published.filter(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY);
    boolean before =
        sunday
            .filter(d -> when.equals(When.between(d.minusDays(2 * WEEK - 1), d.minusDays(WEEK))))
            .isPresent();
    return before
        ? When.between(sunday.orElseThrow().minusDays(WEEK - 1), sunday.orElseThrow())
        : when;
  }

  /** As it is spoken; a past tense tells of no day to come: such a day was misread. */
  When told(Token trigger, When when) {
    boolean past = trigger.tag().equals("VBD") && !sentence.has(trigger, "aux");
    When spoken = asSpoken(when);
    return past && isLater(spoken) ? When.unknown() : spoken;
  }

  /** What is told of a day after the article's own is due, not done. */
  Realis realis(Realis realis, When when) {
    return realis.isFactual() && isLater(when) ? Realis.PLANNED : realis;
  }

  private boolean isLater(When when) {
    return when.from().filter(day -> published.filter(day::isAfter).isPresent()).isPresent();
  }
}
