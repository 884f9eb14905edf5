package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of {@code relations.txt}: what they tell of two given parties. */
final class RelationLexicon {
  private final Map<String, List<Line>> verbs = new TreeMap<>();
  private final Map<String, List<Line>> others = new TreeMap<>();
  private final Map<String, Set<String>> classes = new TreeMap<>();

  private RelationLexicon() {}

  private static final class Loaded {
    static final RelationLexicon LEXICON = read(Lexicon.lines("relations.txt"));
  }

  static RelationLexicon get() {
    return Loaded.LEXICON;
  }

  /**
   * One way to tell one meaning.
   *
   * @param meaning what it tells
   * @param wanted groups of words, of each of which one must stand with it
   * @param barred words of which none may stand with it
   */
  record Line(Meaning meaning, List<Set<String>> wanted, Set<String> barred) {
    boolean fits(Set<String> near, Set<String> all) {
      return wanted.stream().allMatch(group -> group.stream().anyMatch(near::contains))
          && barred.stream().noneMatch(all::contains);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws IllegalArgumentException if a line is none of class, heading, verbs, other words
   */
  static RelationLexicon read(List<String> lines) {
    RelationLexicon lexicon = new RelationLexicon();
    Optional<Meaning> meaning = Optional.empty();
    for (String line : lines) {
      if (line.startsWith("class ")) {
        int equals = line.indexOf('=');
        lexicon.classes.put(line.substring(6, equals).strip(), words(line.substring(equals + 1)));
      } else if (line.startsWith("[") && line.endsWith("]")) {
        meaning = Optional.of(Meaning.valueOf(line.substring(1, line.length() - 1)));
      } else if (line.startsWith("v ") || line.startsWith("n ")) {
        lexicon.add(line, meaning.orElseThrow(() -> refusal("a line needs a heading above", line)));
      } else {
        throw refusal("expected 'class', '[TYPE]', 'v ' or 'n '", line);
      }
    }
    lexicon.verbs.values().forEach(each -> each.sort(MOST_DEMANDING_FIRST));
    lexicon.others.values().forEach(each -> each.sort(MOST_DEMANDING_FIRST));
    return lexicon;
  }

  private static final Comparator<Line> MOST_DEMANDING_FIRST =
      Comparator.comparingInt((Line line) -> line.wanted().size()).reversed();

  private static IllegalArgumentException refusal(String rule, String line) {
    return new IllegalArgumentException("relations: " + rule + ", but found '" + line + "'");
  }

  private void add(String line, Meaning meaning) {
    int colon = line.indexOf(" : ");
    String lemmas = line.substring(2, colon < 0 ? line.length() : colon);
    List<Set<String>> wanted = new ArrayList<>();
    Set<String> barred = new TreeSet<>();
    for (String group : colon < 0 ? new String[0] : line.substring(colon + 3).split("&", -1)) {
      String stripped = group.strip();
      if (stripped.startsWith("!")) {
        barred.addAll(resolved(stripped.substring(1)));
      } else {
        wanted.add(resolved(stripped));
      }
    }
    Map<String, List<Line>> by = line.charAt(0) == 'v' ? verbs : others;
    for (String lemma : words(lemmas)) {
      by.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new Line(meaning, wanted, barred));
    }
  }

  private Set<String> resolved(String group) {
    Set<String> all = new TreeSet<>();
    for (String word : words(group)) {
      all.addAll(
          word.startsWith("$")
              ? Optional.ofNullable(classes.get(word.substring(1)))
                  .orElseThrow(() -> refusal("expected a class that is defined above", word))
              : Set.of(word));
    }
    return all;
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split(" +", -1)));
  }

  /**
   * What the word tells, by the most demanding line that fits.
   *
   * @param around the words around it, from the closest to all; a closer circle is asked first
   */
  Optional<Meaning> find(String lemma, boolean verb, List<Set<String>> around) {
    List<Line> lines = (verb ? verbs : others).getOrDefault(lemma, List.of());
    Set<String> all = around.get(around.size() - 1);
    return around.stream()
        .flatMap(
            near ->
                lines.stream()
                    .filter(line -> !line.wanted().isEmpty() && line.fits(near, all))
                    .limit(1))
        .findFirst()
        .or(() -> lines.stream().filter(line -> line.fits(all, all)).findFirst())
        .map(Line::meaning);
  }
}
