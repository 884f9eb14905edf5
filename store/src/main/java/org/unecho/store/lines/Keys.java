package org.unecho.store.lines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;
import org.unecho.model.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the keys of one object; a key without content is left out. */
final class Keys {
  private final JsonGenerator out;
  private final boolean exact;

  /**
   * Writes into {@code out}.
   *
   * @param exact whether numbers keep every digit; otherwise they have at most 4 decimals
   */
  Keys(JsonGenerator out, boolean exact) {
    this.out = out;
    this.exact = exact;
  }

  Keys text(String key, String value) {
    if (!value.isEmpty()) {
      out.writeStringProperty(key, value);
    }
    return this;
  }

  Keys flag(String key, boolean value) {
    out.writeBooleanProperty(key, value);
    return this;
  }

  Keys number(String key, double value) {
    out.writeName(key);
    out.writeNumber(plain(value));
    return this;
  }

  Keys span(String key, Span value) {
    out.writeName(key);
    span(value);
    return this;
  }

  Keys texts(String key, List<String> values) {
    return array(key, values, out::writeString);
  }

  Keys spans(String key, List<Span> values) {
    return array(key, values, this::span);
  }

  <E> Keys objects(String key, List<E> values, BiConsumer<E, Keys> keys) {
    return array(key, values, value -> braces(value, keys));
  }

  <E> Keys object(String key, E value, BiConsumer<E, Keys> keys) {
    out.writeName(key);
    braces(value, keys);
    return this;
  }

  private <E> void braces(E value, BiConsumer<E, Keys> keys) {
    out.writeStartObject();
    keys.accept(value, this);
    out.writeEndObject();
  }

  private <E> Keys array(String key, List<E> values, java.util.function.Consumer<E> each) {
    if (!values.isEmpty()) {
      out.writeName(key);
      out.writeStartArray();
      values.forEach(each);
      out.writeEndArray();
    }
    return this;
  }

  private void span(Span span) {
    out.writeStartArray();
    out.writeNumber(span.start());
    out.writeNumber(span.end());
    out.writeEndArray();
  }

  /** Never in the notation with an exponent, so that every reader sees the same digits. */
  private String plain(double value) {
    BigDecimal digits = BigDecimal.valueOf(value);
    BigDecimal kept = exact ? digits : digits.setScale(4, RoundingMode.HALF_EVEN);
    return kept.stripTrailingZeros().toPlainString();
  }
}
