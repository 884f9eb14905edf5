package org.unecho.bench.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Published;
import org.unecho.model.Span;
import tools.jackson.databind.JsonNode;

/** Reads the fields of benchmark items and makes articles of them. */
final class Items {
  private Items() {}

  static Path only(List<Path> data) {
    if (data.size() != 1) {
      throw new WrongUse("expected one file, found " + data.size());
    }
    return data.get(0);
  }

  /**
   * The text under {@code key}.
   *
   * @throws WrongUse if the item has none
   */
  static String text(JsonNode item, String key) {
    return findText(item, key)
        .orElseThrow(
            () -> new WrongUse("expected a text under \"" + key + "\", found none in " + item));
  }

  /** The text under {@code key}; empty if there is none or it is null. */
  static Optional<String> findText(JsonNode item, String key) {
    JsonNode value = item.get(key);
    return value == null || !value.isString() ? Optional.empty() : Optional.of(value.stringValue());
  }

  /** From {@code start} to {@code end} of an item. */
  static Span span(JsonNode item) {
    return new Span(item.get("start").intValue(), item.get("end").intValue());
  }

  /** An English article, published on the day that {@code day} starts with. */
  static Article article(String id, Optional<String> day, String text) {
    Published published =
        day.map(iso -> Published.on(LocalDate.parse(iso.substring(0, 10)), GIVEN))
            .orElse(Published.unknown());
    return GivenText.article(id, published, text);
  }

  private static final Published.Basis GIVEN = Published.Basis.SUPPLIED;
}
