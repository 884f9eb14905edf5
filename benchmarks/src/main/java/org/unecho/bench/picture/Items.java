package org.unecho.bench.picture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.unecho.bench.task.WrongUse;
import tools.jackson.databind.JsonNode;

/** Fields of benchmark items; what is not there is refused by name. */
final class Items {
  private Items() {}

  static void some(List<Path> data, String what) {
    if (data.isEmpty()) {
      throw new WrongUse("expected " + what + ", found none");
    }
  }

  static JsonNode field(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null) {
      String text = item.toString();
      throw new WrongUse(
          "expected \""
              + key
              + "\", found none in "
              + text.substring(0, Math.min(80, text.length())));
    }
    return value;
  }

  static String text(JsonNode item, String key) {
    return field(item, key).asString();
  }

  static int number(JsonNode item, String key) {
    return field(item, key).asInt();
  }

  static LocalDate day(JsonNode item, String key) {
    try {
      return LocalDate.parse(text(item, key));
    } catch (DateTimeParseException e) {
      throw new WrongUse(
          "expected a day like 2011-01-25 under \"" + key + "\", found " + field(item, key));
    }
  }

  static List<JsonNode> list(JsonNode item, String key) {
    List<JsonNode> all = new ArrayList<>();
    field(item, key).forEach(all::add);
    return all;
  }
}
