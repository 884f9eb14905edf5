package org.unecho.bench.lineage;

import java.nio.file.Path;
import java.util.List;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Source;
import tools.jackson.databind.JsonNode;

/** Makes articles of benchmark texts. */
final class Texts {
  /** Benchmark texts are no files of their own; a record asks for a hash all the same. */
  private static final String NO_HASH = "0".repeat(64);

  private Texts() {}

  /** An English article of which nothing but the text is known. */
  static Article article(String id, String text) {
    return article(id, Header.unknown(), text);
  }

  /** An English article without furniture. */
  static Article article(String id, Header header, String text) {
    return new Article(
        id, header, "en", text, List.of(), new Source("bench:" + id, NO_HASH), List.of());
  }

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
