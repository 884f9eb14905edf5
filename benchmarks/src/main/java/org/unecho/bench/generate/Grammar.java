package org.unecho.bench.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Sections of alternatives; the form of the file is told in {@code news.grammar}. */
final class Grammar {
  /** A section that leads back to itself would never end. */
  private static final int DEEPEST = 12;

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Grammar() {}

  static Grammar shipped() {
    return of(Resource.lines("news.grammar"));
  }

  static Grammar of(List<String> lines) {
    Grammar grammar = new Grammar();
    String section = "";
    for (String line : lines) {
      if (line.startsWith("== ")) {
        section = line.substring(3).strip();
      } else {
        List<String> alternatives =
            grammar.sections.computeIfAbsent(section, key -> new ArrayList<>());
        for (String each : line.split("\\|", -1)) {
          alternatives.add(each.strip());
        }
      }
    }
    return grammar;
  }

  /** Names of the sections that start with {@code prefix}, in the order of the file. */
  List<String> names(String prefix) {
    return sections.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /**
   * The alternatives of a section.
   *
   * @throws IllegalArgumentException if there is no such section
   */
  List<String> alternatives(String section) {
    List<String> alternatives = sections.get(section);
    if (alternatives == null) {
      throw new IllegalArgumentException("the grammar has no section '" + section + "'");
    }
    return List.copyOf(alternatives);
  }

  /** One alternative of a section, by lot, not yet written out. */
  String pick(String section, SplittableRandom random) {
    List<String> alternatives = alternatives(section);
    return alternatives.get(random.nextInt(alternatives.size()));
  }

  /** Writes {@code pattern} out as a sentence or phrase about a story. */
  String write(String pattern, Story story, SplittableRandom random) {
    return write(pattern, story, random, 0);
  }

  private String write(String pattern, Story story, SplittableRandom random, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("the grammar runs in a circle at '" + pattern + "'");
    }
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("the grammar misses a '}' in '" + pattern + "'");
      }
      String name = pattern.substring(open + 1, close);
      written.append(pattern, at, open);
      String inner = write(meaning(uncapitalised(name), story, random), story, random, depth + 1);
      written.append(Character.isUpperCase(name.charAt(0)) ? capitalised(inner) : inner);
      at = close + 1;
    }
    return written.append(pattern.substring(at)).toString();
  }

  private String meaning(String name, Story story, SplittableRandom random) {
    String fact = story.facts().get(name);
    if (fact != null) {
      return fact;
    }
    String ofTopic = story.topic() + "." + name;
    return pick(sections.containsKey(ofTopic) ? ofTopic : name, random);
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String uncapitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
