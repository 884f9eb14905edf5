package org.unecho.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/** "The next day" counts from the day that was told before it, not from the article's. */
final class NextDay {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NEXT =
      Pattern.compile("(?:the )?(?:next|following) day|the day after");
  private static final Pattern LATER = Pattern.compile("(?:(?:just|only|several) )?days later");

  /** UTF-16 code units after which a day is no longer the one told before: a paragraph. */
  private static final int REACH = 500;

  private final Optional<LocalDate> today;
  private Optional<Told> told = Optional.empty();

  /** The day that the text named last, and where. */
  private record Told(LocalDate day, int end) {}

  NextDay(Optional<LocalDate> today) {
    this.today = today;
  }

  /** Takes note of what a finding was resolved to; in the order of the text. */
  void tell(String value, Span at) {
    if (DAY.matcher(value).matches()) {
      told = Optional.of(new Told(LocalDate.parse(value), at.end()));
    }
  }

  /**
   * The value of {@code words}, in lower case, if they are such an expression.
   *
   * @param future whether their clause speaks of what is to come
   */
  Optional<String> find(Span at, String words, BooleanSupplier future) {
    if (LATER.matcher(words).matches()) {
      return Optional.of("PXD");
    }
    if (!NEXT.matcher(words).matches()) {
      return Optional.empty();
    }
    return told.filter(one -> at.start() - one.end() < REACH)
        .map(Told::day)
        .or(() -> today.filter(day -> future.getAsBoolean()))
        .map(day -> day.plusDays(1).toString())
        .or(() -> Optional.of("XXXX-XX-XX"));
  }
}
