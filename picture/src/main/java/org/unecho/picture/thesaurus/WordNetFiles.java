package org.unecho.picture.thesaurus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the files of WordNet 3.1 (Fellbaum, "WordNet: An Electronic Lexical Database", 1998; its
 * format is described in the manual page wndb), which a Maven artifact carries. Of each set of
 * synonyms its single words and the links that tell kin are kept; explanations and words of several
 * parts are not.
 */
final class WordNetFiles {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** The files read, and the letter that stands for each in links. */
  private static final Map<String, Character> PARTS = Map.of("noun", 'n', "verb", 'v');

  /** Links kept: kind of, derived form, verb group. */
  private static final String LINKS = "@+$";

  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final List<WordSet> sets = new ArrayList<>();

  /** All sets; a link's target is an index of this list. */
  static List<WordSet> sets() {
    WordNetFiles files = new WordNetFiles();
    List.of("noun", "verb").forEach(files::read);
    return List.copyOf(files.sets);
  }

  /** Irregular forms to the words they are forms of. */
  static Map<String, List<String>> irregular() {
    Map<String, List<String>> forms = new HashMap<>();
    for (String part : List.of("noun", "verb")) {
      for (String line : lines(part + ".exc")) {
        List<String> words = List.of(line.strip().split(" ", -1));
        forms
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .addAll(words.subList(1, words.size()));
      }
    }
    return forms;
  }

  private void read(String part) {
    for (String line : lines("data." + part)) {
      if (!line.startsWith(" ")) {
        int end = line.indexOf('|');
        set(PARTS.getOrDefault(part, 'n'), line.substring(0, end < 0 ? line.length() : end));
      }
    }
  }

  private void set(char part, String line) {
    String[] fields = line.strip().split(" ", -1);
    int number = number(part, fields[0]);
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(word(fields[4 + 2 * i]));
    }
    sets.set(number, new WordSet(words, part == 'v', links(fields, 4 + 2 * count)));
  }

  private int[] links(String[] fields, int from) {
    int pointers = Integer.parseInt(fields[from]);
    int[] links = new int[4 * pointers];
    int kept = 0;
    for (int at = from + 1; at < from + 1 + 4 * pointers; at += 4) {
      char sign = fields[at].charAt(0);
      char target = fields[at + 2].charAt(0);
      if (LINKS.indexOf(sign) >= 0 && PARTS.containsValue(target)) {
        links[kept++] = sign;
        links[kept++] = number(target, fields[at + 1]);
        links[kept++] = Integer.parseInt(fields[at + 3].substring(0, 2), 16);
        links[kept++] = Integer.parseInt(fields[at + 3].substring(2), 16);
      }
    }
    return Arrays.copyOf(links, kept);
  }

  /** A number for a set, given out when it is first met. */
  private int number(char part, String offset) {
    long key = part * 1_000_000_000L + Long.parseLong(offset);
    Integer known = numbers.putIfAbsent(key, sets.size());
    if (known != null) {
      return known;
    }
    sets.add(WordSet.UNREAD);
    return sets.size() - 1;
  }

  private String word(String field) {
    int mark = field.indexOf('(');
    String word = mark > 0 ? field.substring(0, mark) : field;
    return word.indexOf('_') >= 0
        ? ""
        : shared.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> key);
  }

  private static List<String> lines(String file) {
    try (InputStream in = WordNetFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("WordNet's file " + FOLDER + file + " is not on the path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read WordNet's file " + file, e);
    }
  }
}
