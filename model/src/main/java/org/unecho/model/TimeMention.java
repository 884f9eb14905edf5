package org.unecho.model;

import java.io.Serializable;

/**
 * A time expression, resolved as in TIMEX3 (Pustejovsky et al., TimeML, 2003).
 *
 * @param span where
 * @param type what kind of time
 * @param value its TIMEX3 value: {@code 2022-01-10}, {@code XXXX-01-10} where the year is not known
 */
public record TimeMention(Span span, Type type, String value) implements Serializable {
  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
