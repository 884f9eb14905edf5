package org.unecho.bench.truth;

import java.util.List;
import java.util.Map;

/**
 * A map of the truth, read with forgiving access: an absent list is empty, an absent text is blank.
 *
 * @param fields the map as read from YAML
 */
record TruthNode(Map<?, ?> fields) {

  static TruthNode of(Object read) {
    if (read instanceof Map<?, ?> map) {
      return new TruthNode(map);
    }
    throw new IllegalArgumentException("truth: expected a map, found " + read);
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  String text(String key) {
    Object value = fields.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  boolean is(String key) {
    return Boolean.TRUE.equals(fields.get(key));
  }

  int number(String key, int fallback) {
    return fields.get(key) instanceof Number number ? number.intValue() : fallback;
  }

  TruthNode node(String key) {
    Object value = fields.get(key);
    return value == null ? new TruthNode(Map.of()) : of(value);
  }

  List<TruthNode> nodes(String key) {
    return fields.get(key) instanceof List<?> list
        ? list.stream().map(TruthNode::of).toList()
        : List.of();
  }

  List<String> texts(String key) {
    return fields.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
