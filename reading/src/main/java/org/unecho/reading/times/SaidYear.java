package org.unecho.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/** The year of "in March last year". */
final class SaidYear {
  /** UTF-16 code units after a month in which its year stands. */
  private static final int NEAR = 14;

  private static final Pattern SAID =
      Pattern.compile("[a-z0-9. -]*?,?\\s(?:of )?(last|this|next) year\\b.*", Pattern.DOTALL);

  private final String text;
  private final Optional<LocalDate> today;

  SaidYear(String text, Optional<LocalDate> today) {
    this.text = text;
    this.today = today;
  }

  /** The year that is said of the month at {@code month}; empty where none is. */
  Optional<Integer> of(Span month) {
    String near = text.substring(month.start(), Math.min(text.length(), month.end() + NEAR));
    Matcher said = SAID.matcher(near.toLowerCase(Locale.ROOT));
    return today
        .filter(day -> said.matches())
        .map(day -> day.getYear() + List.of("last", "this", "next").indexOf(said.group(1)) - 1);
  }
}
