package org.unecho.picture.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code lasting.txt}: words of what goes on for weeks or months. */
final class Lasting {
  private static final Set<String> WORDS = read("lasting.txt");

  private Lasting() {}

  static boolean is(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read(String name) {
    try (InputStream in = Objects.requireNonNull(Lasting.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> words = new TreeSet<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
