package org.unecho.collect.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words that prompts are made of, by section of {@code prompts.words}. */
final class PromptWords {
  private static final String RESOURCE = "prompts.words";

  /** The longest row of the resource. */
  private static final int LONGEST_ROW = 5;

  private final Map<String, Set<String>> sections;

  private PromptWords(Map<String, Set<String>> sections) {
    this.sections = sections;
  }

  static PromptWords load() {
    try (InputStream in = PromptWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      return new PromptWords(parse(lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " of the jar cannot be read", e);
    }
  }

  private static Map<String, Set<String>> parse(List<String> lines) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    Set<String> section = new LinkedHashSet<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = new LinkedHashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(String.join(" ", words(line)));
      }
    }
    return sections;
  }

  /** The words of a line, as {@link Phrase} sees them; hyphens part words. */
  static List<String> words(String line) {
    return Phrase.words(line);
  }

  /** How many rows of the section stand among the words; a row within a longer one counts not. */
  int count(String section, List<String> words) {
    Set<String> rows = sections.getOrDefault(section, Set.of());
    int count = 0;
    int at = 0;
    while (at < words.size()) {
      int length = longest(rows, words, at);
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return count;
  }

  boolean has(String section, List<String> words) {
    return count(section, words) > 0;
  }

  /** Whether the words open with a row of the section. */
  boolean opens(String section, List<String> words) {
    return longest(sections.getOrDefault(section, Set.of()), words, 0) > 0;
  }

  /** The first of the sections that has a row among the words. */
  Optional<String> first(List<String> names, List<String> words) {
    return names.stream().filter(name -> has(name, words)).findFirst();
  }

  private static int longest(Set<String> rows, List<String> words, int at) {
    List<String> row = new ArrayList<>();
    int longest = 0;
    for (int end = at; end < Math.min(words.size(), at + LONGEST_ROW); end++) {
      row.add(words.get(end));
      longest = rows.contains(String.join(" ", row)) ? row.size() : longest;
    }
    return longest;
  }
}
