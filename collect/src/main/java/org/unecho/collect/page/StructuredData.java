package org.unecho.collect.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.unecho.collect.json.JsonText;
import org.unecho.collect.json.MalformedJsonException;

/** The JSON-LD things of a page, those that are articles first. */
final class StructuredData {
  /** A page describes a handful of things; more is a list of other stories. */
  private static final int MOST = 200;

  private StructuredData() {}

  static List<Map<String, Object>> of(Document document) {
    List<Map<String, Object>> things = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      try {
        collect(JsonText.parse(script.data().strip()), things);
      } catch (MalformedJsonException broken) {
        // Structured data are an extra; many sites print them broken, and the page itself is read.
      }
    }
    List<Map<String, Object>> articles = new ArrayList<>();
    things.stream().filter(StructuredData::isArticle).forEach(articles::add);
    things.stream().filter(thing -> !isArticle(thing)).forEach(articles::add);
    return articles;
  }

  private static void collect(Object value, List<Map<String, Object>> things) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> collect(item, things));
    } else if (value instanceof Map<?, ?> map && things.size() < MOST) {
      things.add(named(map));
      Object graph = map.get("@graph");
      if (graph != null) {
        collect(graph, things);
      }
    }
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, value) -> named.put(String.valueOf(key), value));
    return named;
  }

  static boolean isArticle(Map<String, Object> thing) {
    String type = String.valueOf(thing.getOrDefault("@type", ""));
    return type.contains("Article") || type.contains("Posting") || type.contains("Report");
  }

  /** The text at {@code key} of the first article that has one. */
  static Optional<String> first(List<Map<String, Object>> things, String key) {
    return things.stream()
        .filter(StructuredData::isArticle)
        .map(thing -> thing.get(key))
        .flatMap(value -> texts(value).stream())
        .findFirst();
  }

  /** The texts of a value: itself, its items, or the names of what it describes. */
  static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof String text && !text.isBlank()) {
      texts.add(text.strip());
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> texts.addAll(texts(item)));
    } else if (value instanceof Map<?, ?> map) {
      texts.addAll(texts(map.get("name")));
    }
    return texts;
  }
}
