package org.unecho.store.lines;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unecho.model.Span;
import org.unecho.store.lines.MalformedLineException.Place;

/** One value of a parsed line; it knows its column, so that whatever is wrong can be shown. */
final class Json {
  private final Place place;
  private final Object content;

  Json(Place place, Object content) {
    this.place = place;
    this.content = content;
  }

  Place place() {
    return place;
  }

  Optional<Json> find(String key) {
    return Optional.ofNullable(keys().get(key));
  }

  Json get(String key) {
    return find(key).orElseThrow(() -> wrong("the key \"" + key + "\"", "an object without it"));
  }

  boolean has(String key) {
    return keys().containsKey(key);
  }

  /** The text under {@code key}; the empty string where the key is left out. */
  String text(String key) {
    return find(key).map(Json::asText).orElse("");
  }

  double number(String key) {
    return get(key).asNumber().doubleValue();
  }

  /** The truth under {@code key}; false where the key is left out. */
  boolean flag(String key) {
    return find(key).map(Json::asFlag).orElse(false);
  }

  List<String> texts(String key) {
    return list(key, Json::asText);
  }

  Span span(String key) {
    return get(key).asSpan();
  }

  List<Span> spans(String key) {
    return list(key, Json::asSpan);
  }

  /** What {@code make} makes of each object of the list; none where the key is left out. */
  <T> List<T> list(String key, Function<Json, T> make) {
    List<T> made = new ArrayList<>();
    for (Json item : find(key).map(Json::items).orElse(List.of())) {
      made.add(item.as(make));
    }
    return made;
  }

  /** What {@code make} makes of this; a rule that a record refuses becomes a fault of the line. */
  <T> T as(Function<Json, T> make) {
    try {
      return make.apply(this);
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw wrong("a value that keeps the rules", String.valueOf(refused.getMessage()));
    }
  }

  /** The constant whose word stands under {@code key}. */
  <E extends Enum<E>> E word(String key, Class<E> type) {
    Json value = get(key);
    String name = value.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
    throw value.wrong("one of " + known, "\"" + value.asText() + "\"");
  }

  String asText() {
    if (content instanceof String text) {
      return text;
    }
    throw wrong("a text", kind());
  }

  BigDecimal asNumber() {
    if (content instanceof BigDecimal number) {
      return number;
    }
    throw wrong("a number", kind());
  }

  boolean asFlag() {
    if (content instanceof Boolean truth) {
      return truth;
    }
    throw wrong("true or false", kind());
  }

  Span asSpan() {
    List<Json> ends = items();
    if (ends.size() != 2) {
      throw wrong("a span [start,end]", "a list of " + ends.size());
    }
    try {
      int start = ends.get(0).asNumber().intValueExact();
      return new Span(start, ends.get(1).asNumber().intValueExact());
    } catch (ArithmeticException | IllegalArgumentException refused) {
      throw wrong("a span [start,end]", String.valueOf(refused.getMessage()));
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Json> keys() {
    if (content instanceof LinkedHashMap) {
      return (Map<String, Json>) content;
    }
    throw wrong("an object", kind());
  }

  @SuppressWarnings("unchecked")
  private List<Json> items() {
    if (content instanceof ArrayList) {
      return (List<Json>) content;
    }
    throw wrong("a list", kind());
  }

  private MalformedLineException wrong(String expected, String found) {
    return new MalformedLineException(place, expected, found);
  }

  private String kind() {
    if (content instanceof String) {
      return "a text";
    }
    if (content instanceof BigDecimal number) {
      return "the number " + number;
    }
    if (content instanceof Boolean truth) {
      return truth.toString();
    }
    return content instanceof ArrayList ? "a list" : "an object";
  }
}
