package org.unecho.collect.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text. Safe to share between threads. */
public final class JsonText {
  /** Articles nest twice and structured data of pages some ten times; hostile text thousands. */
  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 1).build())
          .build();

  private JsonText() {}

  /**
   * The value that {@code text} is: a map, a list, a string, a number or a boolean; the empty
   * string for a lone {@code null}.
   *
   * @throws MalformedJsonException if it is not exactly one JSON value
   */
  public static Object parse(String text) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJsonException(1, "nothing");
      }
      Object value = value(parser, 1);
      if (parser.nextToken() != null) {
        throw new MalformedJsonException(column(parser), "a second value after the first");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new MalformedJsonException(column(e), "a number or a key longer than is read");
    } catch (JacksonException e) {
      throw new MalformedJsonException(column(e), oneLine(e.getOriginalMessage()));
    }
  }

  private static int column(JacksonException fault) {
    return fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getColumnNr());
  }

  private static int column(JsonParser parser) {
    return Math.max(1, parser.currentLocation().getColumnNr());
  }

  private static String oneLine(String message) {
    String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String cut = line.length() > 160 ? line.substring(0, 160) + "…" : line;
    return cut.isEmpty()
        ? "something else"
        : cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1);
  }

  private static Object value(JsonParser parser, int depth) throws MalformedJsonException {
    JsonToken token = parser.currentToken();
    if (token.isStructStart() && depth > DEEPEST) {
      throw new MalformedJsonException(
          column(parser), "lists or objects nested deeper than " + DEEPEST + " levels");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, depth);
      case START_ARRAY -> array(parser, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "";
      default -> parser.getString();
    };
  }

  private static Map<String, Object> object(JsonParser parser, int depth)
      throws MalformedJsonException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        members.put(key, value(parser, depth + 1));
      }
    }
    return members;
  }

  private static List<Object> array(JsonParser parser, int depth) throws MalformedJsonException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
    }
    return items;
  }
}
