package org.unecho.collect.line;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Published;

/** Reads days and moments as machines print them; without a time zone only the day is kept. */
public final class IsoMoment {
  private static final Pattern ZONED =
      Pattern.compile(
          "((?:19|20)\\d{2}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})");

  private static final int LONGEST = 60;

  private IsoMoment() {}

  /** What {@code text} says; empty if it is no full date. */
  public static Optional<Published> parse(String text, Published.Basis basis) {
    String plain = text.strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher zoned = ZONED.matcher(plain);
    if (zoned.matches()) {
      return instant(zoned).map(instant -> Published.at(instant, basis));
    }
    return Dates.at(plain, 0).map(found -> Published.on(found.day(), basis));
  }

  private static Optional<Instant> instant(Matcher zoned) {
    String zone = zoned.group(5);
    String seconds = zoned.group(3) == null ? ":00" : zoned.group(3);
    String offset =
        switch (zone.length()) {
          case 5 -> zone.substring(0, 3) + ":" + zone.substring(3);
          case 3 -> zone + ":00";
          default -> zone;
        };
    try {
      return Optional.of(
          OffsetDateTime.parse(zoned.group(1) + "T" + zoned.group(2) + seconds + offset)
              .toInstant());
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }
}
