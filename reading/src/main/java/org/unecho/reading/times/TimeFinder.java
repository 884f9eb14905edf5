package org.unecho.reading.times;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.TimeFinding;

/** Resolves the time expressions of an article. */
public final class TimeFinder {
  private TimeFinder() {}

  /** A finder. */
  public static TimeFinder of() {
    return new TimeFinder();
  }

  /** The time expressions of {@code parsed}, sorted by place. */
  public List<TimeMention> find(ParsedArticle parsed) {
    Optional<LocalDate> day = parsed.article().header().published().day();
    Resolver resolver = new Resolver(parsed, day, FixedYear.of(parsed));
    return Findings.of(parsed).stream()
        .map(finding -> mention(finding, resolver))
        .sorted(Comparator.comparing(TimeMention::span))
        .toList();
  }

  private static TimeMention mention(TimeFinding finding, Resolver resolver) {
    return new TimeMention(finding.span(), finding.type(), resolver.value(finding));
  }

  /** The days that a time expression names; unknown for durations, sets and unresolved values. */
  public When when(TimeMention time) {
    boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
    return point ? Days.of(time.value()) : When.unknown();
  }
}
