package org.unecho.bench.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./bench entities FILE…}: texts with marked entities ({@code id, text, entities: [{start,
 * end, type}]}). {@code f1}: the same words and type; {@code f1Overlap}: the same type and a word
 * in common, one to one. {@code f1Named} leaves out what no reader of names claims to find:
 * pronouns and descriptions, which are the marked entities without a capital letter, and types of
 * which nothing is read.
 */
public final class EntitiesTask implements Task {
  private static final Set<String> READ =
      Set.of("Person", "Organisation", "Location", "Nationality");

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String help() {
    return "entities found where they are marked, by type";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    if (data.isEmpty()) {
      throw new WrongUse("expected a file of texts with entities, found none");
    }
    OurEntities ours = new OurEntities();
    EntityScore exact = new EntityScore((a, b) -> a.span().equals(b.span()));
    EntityScore overlap = new EntityScore((a, b) -> a.span().overlaps(b.span()));
    EntityScore named = new EntityScore((a, b) -> a.span().overlaps(b.span()));
    int items = 0;
    for (Path file : data) {
      for (JsonNode item : DataLines.read(file)) {
        String text = item.path("text").asString();
        List<Entity> found = worded(ours.find(article(item, text)), text);
        List<Entity> marked = worded(marked(item), text);
        exact.add(found, marked);
        overlap.add(found, marked);
        named.add(namesOf(found, text), namesOf(marked, text));
        keep(item, found, predictions);
        items++;
      }
    }
    return new Scores(items, metrics(exact, overlap, named));
  }

  private static Map<String, Double> metrics(
      EntityScore exact, EntityScore overlap, EntityScore named) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("f1", exact.f1());
    metrics.put("f1Overlap", overlap.f1());
    metrics.put("precision", exact.precision());
    metrics.put("recall", exact.recall());
    metrics.put("precisionOverlap", overlap.precision());
    metrics.put("recallOverlap", overlap.recall());
    metrics.put("f1Named", named.f1());
    metrics.put("precisionNamed", named.precision());
    metrics.put("recallNamed", named.recall());
    exact.byType().forEach((type, f1) -> metrics.put("f1" + type, f1));
    overlap.byType().forEach((type, f1) -> metrics.put("f1Overlap" + type, f1));
    return metrics;
  }

  private static Article article(JsonNode item, String text) {
    String id = item.path("id").asString();
    if (id.isEmpty() || text.isBlank()) {
      throw new WrongUse("expected an id and a text, found none in an item");
    }
    return GivenText.article(id, text);
  }

  private static List<Entity> marked(JsonNode item) {
    List<Entity> marked = new ArrayList<>();
    for (JsonNode each : item.path("entities")) {
      Span span = new Span(each.path("start").asInt(), each.path("end").asInt());
      marked.add(new Entity(span, each.path("type").asString()));
    }
    return marked;
  }

  /** Without blanks and marks at the ends, each once: what is compared are words. */
  private static List<Entity> worded(List<Entity> entities, String text) {
    Set<Entity> worded = new LinkedHashSet<>();
    for (Entity each : entities) {
      int start = each.span().start();
      int end = each.span().end();
      while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        worded.add(new Entity(new Span(start, end), each.type()));
      }
    }
    return List.copyOf(worded);
  }

  private static List<Entity> namesOf(List<Entity> entities, String text) {
    return entities.stream()
        .filter(each -> READ.contains(each.type()) && isName(each.span().of(text)))
        .toList();
  }

  private static boolean isName(String words) {
    String bare = words.replaceFirst("(?i)^the ", "");
    boolean pronoun = bare.matches("I|(?i:we|he|she|they|his|her|their|our|it|its)");
    return !pronoun && !bare.equals(bare.toLowerCase(Locale.ROOT));
  }

  private static void keep(JsonNode item, List<Entity> found, Predictions predictions)
      throws IOException {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Entity each : found) {
      answers.add(
          Map.of("start", each.span().start(), "end", each.span().end(), "type", each.type()));
    }
    predictions.keep(Map.of("id", item.path("id").asString(), "entities", answers));
  }
}
