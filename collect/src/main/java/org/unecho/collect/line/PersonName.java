package org.unecho.collect.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines that are nothing but a person's name. */
final class PersonName {
  /** "Kim Lee" to "Maria de la Cruz Ortega": longer lines are more often titles or places. */
  private static final int FEWEST = 2;

  private static final int MOST = 5;
  private static final int LONGEST = 60;
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "van", "von", "der", "den", "da", "di", "del", "al", "bin", "el", "le");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Set<String> NOT_NAMES = load("not-names.txt");
  private static final Pattern PART =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}]*(?:['’\\-][\\p{L}\\p{M}]+){0,3}|\\p{Lu}\\.(?:\\p{Lu}\\.)?");

  private PersonName() {}

  /** The name, with single blanks, if {@code words} is one and nothing else. */
  static Optional<String> only(String words) {
    String[] parts = SPACES.split(words.strip());
    if (words.length() > LONGEST || parts.length < FEWEST || parts.length > MOST) {
      return Optional.empty();
    }
    boolean namelike = isPart(parts[0]) && isPart(parts[parts.length - 1]);
    for (String part : parts) {
      namelike &= isPart(part) || PARTICLES.contains(part);
    }
    long capitalised = Arrays.stream(parts).filter(PersonName::isPart).count();
    boolean shouting = Arrays.stream(parts).allMatch(p -> p.equals(p.toUpperCase(Locale.ROOT)));
    return namelike && capitalised < MOST && !(shouting && parts.length > 3)
        ? Optional.of(String.join(" ", parts))
        : Optional.empty();
  }

  private static boolean isPart(String part) {
    return PART.matcher(part).matches() && !NOT_NAMES.contains(part.toLowerCase(Locale.ROOT));
  }

  private static Set<String> load(String resource) {
    try (InputStream in = PersonName.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(SPACES::split)
          .map(List::of)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " of the jar cannot be read", e);
    }
  }
}
