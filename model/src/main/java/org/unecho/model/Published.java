package org.unecho.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an article was published, and from what that is known. Days are days in UTC. */
public sealed interface Published extends Serializable {

  /** From what the date is known. */
  enum Basis {
    /** Structured data of the page. */
    JSON_LD("json-ld"),
    /** A meta element of the page. */
    META("meta"),
    /** A time element of the page. */
    TIME("time"),
    /** The address. */
    URL("url"),
    /** The visible text: a dateline, or worked out from the days it names. */
    TEXT("text"),
    /** Given with the input. */
    SUPPLIED("supplied");

    private final String word;

    Basis(String word) {
      this.word = word;
    }

    /** The word used in files: {@code json-ld}. */
    public String word() {
      return word;
    }

    /**
     * The basis of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Basis of(String word) {
      for (Basis basis : values()) {
        if (basis.word.equals(word)) {
          return basis;
        }
      }
      throw new IllegalArgumentException("no basis of a publication date is called '" + word + "'");
    }
  }

  /** The day, in UTC, if known. */
  Optional<LocalDate> day();

  /** The basis, if the date is known. */
  Optional<Basis> from();

  /** ISO 8601: a day, an instant in UTC, or the empty string where unknown. */
  String iso();

  /** Published on that day. */
  static Published on(LocalDate day, Basis basis) {
    return new On(day, basis);
  }

  /** Published at that instant. */
  static Published at(Instant instant, Basis basis) {
    return new At(instant, basis);
  }

  /** The date is not known. */
  static Published unknown() {
    return Unknown.NEVER_SAID;
  }

  /**
   * Reads what {@link #iso()} wrote; a blank text is unknown.
   *
   * @throws java.time.format.DateTimeParseException if the text is no ISO date or instant
   */
  static Published parse(String iso, Basis basis) {
    if (iso.isBlank()) {
      return unknown();
    }
    return iso.length() <= 10
        ? on(LocalDate.parse(iso), basis)
        : at(java.time.OffsetDateTime.parse(iso).toInstant(), basis);
  }

  /** A day without a time. */
  record On(LocalDate date, Basis basis) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }

    @Override
    public Optional<Basis> from() {
      return Optional.of(basis);
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }

  /** An instant. */
  record At(Instant instant, Basis basis) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Override
    public Optional<Basis> from() {
      return Optional.of(basis);
    }

    @Override
    public String iso() {
      return instant.toString();
    }
  }

  /** Nothing is known. */
  enum Unknown implements Published {
    /** The page does not say. */
    NEVER_SAID;

    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }

    @Override
    public Optional<Basis> from() {
      return Optional.empty();
    }

    @Override
    public String iso() {
      return "";
    }
  }
}
