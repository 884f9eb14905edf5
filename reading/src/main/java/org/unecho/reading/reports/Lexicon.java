package org.unecho.reading.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.EventType;

/** The words of {@code lexicon.txt}: which tell which event, and where its parties stand. */
final class Lexicon {
  private final Map<String, List<Entry>> verbs = new TreeMap<>();
  private final Map<String, List<Entry>> nouns = new TreeMap<>();
  private final Map<String, Set<String>> classes = new TreeMap<>();

  private Lexicon() {}

  private static final class Loaded {
    static final Lexicon LEXICON = read(lines("lexicon.txt"));
  }

  static Lexicon get() {
    return Loaded.LEXICON;
  }

  static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws IllegalArgumentException if a line is none of class, heading, verbs, nouns
   */
  static Lexicon read(List<String> lines) {
    Lexicon lexicon = new Lexicon();
    Optional<Entry.Code> code = Optional.empty();
    for (String line : lines) {
      if (line.startsWith("class ")) {
        lexicon.addClass(line.substring(6));
      } else if (line.startsWith("[") && line.endsWith("]")) {
        code = Optional.of(code(line));
      } else if (line.startsWith("v ") || line.startsWith("n ")) {
        lexicon.addEntries(
            code.orElseThrow(() -> refusal(line, "an entry needs a heading above it")), line);
      } else {
        throw refusal(line, "expected 'class', '[TYPE:mode]', 'v ' or 'n '");
      }
    }
    lexicon.verbs.values().forEach(list -> list.sort(MOST_DEMANDING_FIRST));
    lexicon.nouns.values().forEach(list -> list.sort(MOST_DEMANDING_FIRST));
    return lexicon;
  }

  private static final Comparator<Entry> MOST_DEMANDING_FIRST =
      Comparator.comparingInt(Entry::demands).reversed();

  private static IllegalArgumentException refusal(String line, String rule) {
    return new IllegalArgumentException("lexicon: " + rule + ", but found '" + line + "'");
  }

  private static Entry.Code code(String heading) {
    String[] parts = heading.substring(1, heading.length() - 1).split(":", 2);
    try {
      return new Entry.Code(EventType.valueOf(parts[0]), parts.length == 2 ? parts[1] : "");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "lexicon: the heading must name one of the 16 types, but found '" + heading + "'", e);
    }
  }

  private void addClass(String definition) {
    int equals = definition.indexOf('=');
    classes.put(definition.substring(0, equals).strip(), words(definition.substring(equals + 1)));
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split(" +", -1)));
  }

  /** The words of a class. */
  Set<String> members(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  private void addEntries(Entry.Code code, String line) {
    int colon = line.indexOf(" :");
    String patterns = line.substring(2, colon < 0 ? line.length() : colon);
    Map<String, String> options = options(colon < 0 ? "" : line.substring(colon + 2));
    boolean noun = line.charAt(0) == 'n';
    Entry.Roles roles =
        new Entry.Roles(
            list(options.getOrDefault("a", "")),
            list(options.getOrDefault("r", "")),
            options.getOrDefault("of", "thing"));
    Set<String> object = alternatives(options.getOrDefault(noun ? "c" : "o", ""));
    Set<String> subject = alternatives(options.getOrDefault("s", ""));
    for (String pattern : patterns.split(",", -1)) {
      List<String> words = List.of(pattern.strip().toLowerCase(Locale.ROOT).split(" ", -1));
      Map<String, List<Entry>> by = noun ? nouns : verbs;
      by.computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Entry(code, noun, words, roles, object, subject));
    }
  }

  private static Map<String, String> options(String text) {
    Map<String, String> options = new TreeMap<>();
    for (String option : text.strip().split(" +", -1)) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    return options;
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  private Set<String> alternatives(String text) {
    Set<String> all = new TreeSet<>();
    for (String word : text.isEmpty() ? new String[0] : text.split("\\|", -1)) {
      all.addAll(classes.getOrDefault(word, Set.of(word)));
    }
    return all;
  }

  /** Ways to tell an event with that verb, the most demanding first. */
  List<Entry> verbs(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** Ways to tell an event with that noun, the most demanding first. */
  List<Entry> nouns(String lemma) {
    return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** How many ways there are. */
  int size() {
    return verbs.values().stream().mapToInt(List::size).sum()
        + nouns.values().stream().mapToInt(List::size).sum();
  }
}
