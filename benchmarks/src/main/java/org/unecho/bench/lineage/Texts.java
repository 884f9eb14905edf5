package org.unecho.bench.lineage;

import java.nio.file.Path;
import java.util.List;
import org.unecho.bench.task.WrongUse;
import tools.jackson.databind.JsonNode;

/** Reads the fields of benchmark items. */
final class Texts {
  private Texts() {}

  /**
   * The text under {@code key}.
   *
   * @throws WrongUse if the item has none
   */
  static String text(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null || !value.isString()) {
      throw new WrongUse(
          "expected a text under \"" + key + "\", found none in " + shortened(item.toString()));
    }
    return value.stringValue();
  }

  /**
   * The number under {@code key}.
   *
   * @throws WrongUse if the item has none
   */
  static double number(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null || !value.isNumber()) {
      throw new WrongUse(
          "expected a number under \"" + key + "\", found none in " + shortened(item.toString()));
    }
    return value.doubleValue();
  }

  private static String shortened(String item) {
    return item.length() <= 120 ? item : item.substring(0, 120) + "...";
  }

  /** The one file given. */
  static Path only(List<Path> data, String what) {
    if (data.size() != 1) {
      throw new WrongUse("expected one " + what + ", found " + data.size());
    }
    return data.get(0);
  }
}
