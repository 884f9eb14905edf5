package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unecho.bench.task.WrongUse;
import tools.jackson.databind.JsonNode;

/**
 * One document in several translations, line by line.
 *
 * @param id its name
 * @param versions translator to the document's lines
 */
record TranslatedDocument(String id, Map<String, List<String>> versions) {
  /** Lines of a document where the file names none: about as many as a short article has. */
  private static final int LINES = 10;

  /** Shorter leftovers have no third to be abridged to. */
  private static final int LEAST_LINES = 3;

  /** The documents of a file, in order; the leftover of a few lines at its end is dropped. */
  static List<TranslatedDocument> of(List<JsonNode> items) {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String doc = items.get(i).path("doc").asString("");
      String key = doc.isEmpty() ? "lines" + String.format("%05d", i / LINES * LINES + 1) : doc;
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(items.get(i));
    }
    groups.values().removeIf(lines -> lines.size() < LEAST_LINES);
    return groups.entrySet().stream()
        .map(group -> new TranslatedDocument(group.getKey(), versions(group.getValue())))
        .toList();
  }

  private static Map<String, List<String>> versions(List<JsonNode> lines) {
    Map<String, List<String>> versions = new TreeMap<>();
    for (JsonNode line : lines) {
      Map<String, String> texts = texts(line);
      texts.forEach(
          (version, text) -> versions.computeIfAbsent(version, v -> new ArrayList<>()).add(text));
    }
    versions.values().removeIf(texts -> texts.size() < lines.size());
    if (versions.size() < 2) {
      throw new WrongUse(
          "expected at least two translations of each line, found "
              + versions.keySet()
              + " for line "
              + lines.get(0).path("line").asInt(0));
    }
    return versions;
  }

  /** Translator to translation of one line; blank ones are left out. */
  static Map<String, String> texts(JsonNode line) {
    Map<String, String> texts = new TreeMap<>();
    for (String reference : List.of("reference_a", "reference_b")) {
      texts.put(reference, line.path(reference).asString(""));
    }
    line.path("systems")
        .properties()
        .forEach(each -> texts.put("system " + each.getKey(), each.getValue().asString("")));
    texts.values().removeIf(String::isBlank);
    return texts;
  }

  /** The names of the versions, in order. */
  List<String> names() {
    return List.copyOf(versions.keySet());
  }

  /** The lines of a version. */
  List<String> lines(String version) {
    return versions.getOrDefault(version, List.of());
  }

  /** The whole document in a version. */
  LinedText whole(String version, String role) {
    List<String> lines = lines(version);
    List<Integer> numbers = IntStream.range(0, lines.size()).boxed().toList();
    return LinedText.of(id + " " + role, lines, numbers);
  }
}
