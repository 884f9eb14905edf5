package org.unecho.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When something happened or will happen: an interval of days (UTC), or unknown. */
public sealed interface When extends Serializable {

  /** First day, if known. */
  Optional<LocalDate> from();

  /** Last day, included, if known. */
  Optional<LocalDate> to();

  /** A known interval of days, both ends included. */
  static When between(LocalDate first, LocalDate last) {
    return new Days(first, last);
  }

  /** One known day. */
  static When on(LocalDate day) {
    return new Days(day, day);
  }

  /** Nothing is known; it stays unknown rather than be guessed. */
  static When unknown() {
    return Unknown.NEVER_SAID;
  }

  /** Whether the days are known. */
  default boolean isKnown() {
    return from().isPresent();
  }

  /** Whether both are known and share at least one day. */
  default boolean overlaps(When other) {
    return isKnown()
        && other.isKnown()
        && !from().orElseThrow().isAfter(other.to().orElseThrow())
        && !other.from().orElseThrow().isAfter(to().orElseThrow());
  }

  /**
   * An interval of days.
   *
   * @param first first day
   * @param last last day, included, not before the first
   */
  record Days(LocalDate first, LocalDate last) implements When {
    /** Refuses a last day before the first. */
    public Days {
      Require.that(!last.isBefore(first), "last day must not lie before " + first, last);
    }

    /** Number of days, 1 or more. */
    public long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public Optional<LocalDate> from() {
      return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> to() {
      return Optional.of(last);
    }
  }

  /** No day is known. */
  enum Unknown implements When {
    /** The text does not say. */
    NEVER_SAID;

    @Override
    public Optional<LocalDate> from() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> to() {
      return Optional.empty();
    }
  }
}
