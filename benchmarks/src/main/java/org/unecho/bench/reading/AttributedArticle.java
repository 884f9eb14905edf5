package org.unecho.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * An article with all its attributions marked by hand.
 *
 * @param article the article
 * @param marked its words and marks
 * @param truth its attributions; those without content are left out
 * @param discard passages the annotators set aside
 */
record AttributedArticle(
    Article article, MarkedText marked, List<Attributed> truth, List<Span> discard) {
  /** Reads one item of the file; {@code id} and {@code text} must be there. */
  static AttributedArticle of(JsonNode item) {
    String id = text(item, "id");
    String text = text(item, "text");
    Article article = GivenText.article(id, text);
    List<Attributed> truth = new ArrayList<>();
    for (JsonNode each : item.path("attributions")) {
      List<Span> content = spans(each.path("content"));
      if (!content.isEmpty()) {
        truth.add(
            new Attributed(
                spans(each.path("source")),
                spans(each.path("cue")),
                content,
                OptionalDouble.empty()));
      }
    }
    return new AttributedArticle(
        article, new MarkedText(text), List.copyOf(truth), spans(item.path("discard")));
  }

  /** The words of a content and how they stand. */
  MarkedText.Kind kind(Attributed each) {
    return marked.kind(marked.words(each.content()));
  }

  /** Whether the content or source touches a passage that was set aside. */
  boolean isSetAside(Attributed each) {
    return discard.stream()
        .anyMatch(
            out ->
                each.content().stream().anyMatch(out::overlaps)
                    || each.source().stream().anyMatch(out::overlaps));
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
        throw new WrongUse("expected spans as pairs of numbers, found " + pair);
      }
      spans.add(new Span(pair.get(0).intValue(), pair.get(1).intValue()));
    }
    return spans;
  }

  private static String text(JsonNode item, String key) {
    JsonNode value = item.path(key);
    if (!value.isString()) {
      throw new WrongUse("expected an article with a text under \"" + key + "\", found none");
    }
    return value.stringValue();
  }
}
