package org.unecho.store.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.store.lines.MalformedLineException.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Parses one line into {@link Json}, keeping the column of every value. */
final class LineParser {
  /** Our deepest record nests 12 levels; explanations nest a few more. A bomb nests thousands. */
  private static final int DEEPEST = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(ByteLines.LONGEST)
                  .build())
          .build();

  private final Place start;
  private final JsonParser parser;

  private LineParser(Place start, JsonParser parser) {
    this.start = start;
    this.parser = parser;
  }

  static Json parse(Place start, String line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      LineParser reader = new LineParser(start, parser);
      parser.nextToken();
      Json value = reader.value();
      if (parser.nextToken() != null) {
        throw new MalformedLineException(reader.here(), "the end of the line", "more text");
      }
      return value;
    } catch (JacksonException broken) {
      int column =
          broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getColumnNr());
      throw new MalformedLineException(
          start.at(column), "one JSON object", "broken JSON: " + broken.getOriginalMessage());
    }
  }

  private Json value() {
    Place place = here();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedLineException(place, "one JSON object", "nothing");
    }
    return switch (token) {
      case START_OBJECT -> new Json(place, keys());
      case START_ARRAY -> new Json(place, items());
      case VALUE_STRING -> new Json(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json(place, parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new Json(place, token == JsonToken.VALUE_TRUE);
      default -> throw new MalformedLineException(place, "a value", String.valueOf(token));
    };
  }

  /** A key whose value is null counts as left out. */
  private Map<String, Json> keys() {
    Map<String, Json> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place place = here();
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL && keys.put(key, value()) != null) {
        throw new MalformedLineException(place, "every key once", "\"" + key + "\" twice");
      }
    }
    return keys;
  }

  private List<Json> items() {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }

  private Place here() {
    return start.at(Math.max(1, parser.currentTokenLocation().getColumnNr()));
  }
}
