package org.unecho.collect.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words of the jar: lower case, one or more a line, {@code #} opens a remark. */
record WordList(Set<String> words) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  WordList {
    words = Set.copyOf(words);
  }

  static WordList load(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      return new WordList(
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(SPACES::split)
              .map(List::of)
              .flatMap(List::stream)
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " of the jar cannot be read", e);
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether the word stands there, or an opening or ending of it, and it is not excepted. */
  boolean covers(String word) {
    if (words.contains("!" + word)) {
      return false;
    }
    return words.contains(word)
        || words.stream().anyMatch(entry -> entry.startsWith("*") && ends(word, entry))
        || words.stream().anyMatch(entry -> entry.endsWith("*") && opens(word, entry));
  }

  private static boolean ends(String word, String entry) {
    return word.length() >= entry.length() && word.endsWith(entry.substring(1));
  }

  private static boolean opens(String word, String entry) {
    return word.length() >= entry.length()
        && word.startsWith(entry.substring(0, entry.length() - 1));
  }
}
