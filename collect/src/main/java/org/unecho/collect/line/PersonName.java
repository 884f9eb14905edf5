package org.unecho.collect.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are nothing but a person's name. */
final class PersonName {
  /** "Kim Lee" to "Maria de la Cruz Ortega": longer lines are more often titles or places. */
  private static final int FEWEST = 2;

  private static final int MOST = 5;
  private static final int LONGEST = 60;
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "van", "von", "der", "den", "da", "di", "del", "al", "bin", "el", "le");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final WordList NOT_NAMES = WordList.load("not-names.txt");
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
    return namelike
            && capitalised < MOST
            && !(shouting && parts.length > 3)
            && !Label.isOutletLike(words)
        ? Optional.of(String.join(" ", parts))
        : Optional.empty();
  }

  private static boolean isPart(String part) {
    return PART.matcher(part).matches() && !NOT_NAMES.has(part.toLowerCase(Locale.ROOT));
  }
}
