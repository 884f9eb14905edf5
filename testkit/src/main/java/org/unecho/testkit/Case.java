package org.unecho.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a {@code *.cases.yml} file.
 *
 * @param name what the case shows, one phrase
 * @param fields its other fields, as read
 */
public record Case(String name, Map<String, Object> fields) {

  /** Whether the field is there. */
  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /**
   * The field as read: a string, number, boolean, list or map.
   *
   * @throws IllegalArgumentException if it is absent
   */
  public Object value(String key) {
    return Optional.ofNullable(fields.get(key))
        .orElseThrow(
            () -> new IllegalArgumentException("case '" + name + "' has no field '" + key + "'"));
  }

  /**
   * The field as text; a number is given as written by Java.
   *
   * @throws IllegalArgumentException if it is absent
   */
  public String text(String key) {
    return String.valueOf(value(key));
  }

  /** The field as text, or {@code fallback} where it is absent. */
  public String text(String key, String fallback) {
    return has(key) ? text(key) : fallback;
  }

  /**
   * The field as a list of texts; a single value is a list of one, an absent field an empty one.
   */
  public List<String> list(String key) {
    if (!has(key)) {
      return List.of();
    }
    return value(key) instanceof List<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of(text(key));
  }

  /**
   * The field as a number.
   *
   * @throws IllegalArgumentException if it is absent or no number
   */
  public double number(String key) {
    if (value(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(
        "case '" + name + "': field '" + key + "' must be a number, but was " + text(key));
  }
}
