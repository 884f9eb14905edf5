package org.unecho.bench.causal;

import java.util.ArrayList;
import java.util.List;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * One sentence of the set.
 *
 * @param id its id
 * @param text its words
 * @param causal whether it says that something brings about something
 * @param pairs where it says so
 */
record Sentence(String id, String text, boolean causal, List<Pair> pairs) {
  /** Copies the pairs. */
  Sentence {
    pairs = List.copyOf(pairs);
  }

  static Sentence of(JsonNode item) {
    if (item.get("id") == null || item.get("text") == null || item.get("causal") == null) {
      throw new WrongUse("expected an item with id, text and causal, found " + item);
    }
    List<Pair> pairs = new ArrayList<>();
    JsonNode relations = item.get("relations");
    for (JsonNode each : relations == null ? List.<JsonNode>of() : relations) {
      pairs.add(new Pair(span(each.get("cause")), span(each.get("effect"))));
    }
    return new Sentence(
        item.get("id").asString(),
        item.get("text").stringValue(),
        item.get("causal").intValue() == 1,
        pairs);
  }

  private static Span span(JsonNode ends) {
    return new Span(ends.get(0).intValue(), ends.get(1).intValue());
  }
}
