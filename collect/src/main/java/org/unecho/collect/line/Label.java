package org.unecho.collect.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a header line that is neither date nor byline: a few capitalised words.
 *
 * @param words as printed
 * @param kind what it looks like
 */
public record Label(String words, Kind kind) {
  /** What a label looks like. */
  public enum Kind {
    /** It holds a word of names of outlets, or is the name of a host. */
    OUTLET,
    /** It could be a person's name. */
    PERSON,
    /** It is made of names of sections only. */
    SECTION,
    /** It opens with "The", so it is no person, or is a single word. */
    OTHER,
    /** Anything else: a place, a subtitle, an outlet. */
    UNSURE
  }

  /** "The Fictional Review of the Northern Isles": longer ones are subtitles. */
  private static final int MOST_WORDS = 7;

  private static final int LONGEST = 60;

  /** A longer word in capitals is a place more often than an outlet's initials. */
  private static final int SHORT = 4;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern WORD =
      Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’.\\-]{0,30}|of|the|and|for|&|de|la|le");
  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]{1,40}\\.){1,3}[a-z]{2,12}");

  /** "Get Daily Valley Headlines", "More News": what opens so speaks to the reader. */
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "get",
          "read",
          "see",
          "join",
          "follow",
          "sign",
          "subscribe",
          "more",
          "watch",
          "listen",
          "support",
          "visit",
          "find",
          "about",
          "from",
          "in",
          "by",
          "with",
          "share",
          "like",
          "related",
          "send",
          "click",
          "your",
          "our");

  private static final WordList OUTLETS = WordList.load("outlet-words.txt");
  private static final WordList SECTIONS = WordList.load("section-words.txt");

  /** The label that {@code words} are, if they are one. */
  static Optional<Label> find(String words) {
    boolean by = words.regionMatches(true, 0, "by the ", 0, 7);
    String plain = SPACES.matcher(words.substring(by ? 3 : 0)).replaceAll(" ").strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    if (HOST.matcher(plain).matches()) {
      return Optional.of(new Label(plain, Kind.OUTLET));
    }
    List<String> parts = List.of(SPACES.split(plain));
    boolean label =
        parts.size() <= MOST_WORDS
            && Character.isUpperCase(plain.charAt(0))
            && ".,!?:;".indexOf(plain.charAt(plain.length() - 1)) < 0
            && parts.stream().allMatch(part -> WORD.matcher(part).matches());
    return label && !NEVER_FIRST.contains(lower(parts.get(0)))
        ? Optional.of(new Label(plain, kind(plain, parts)))
        : Optional.empty();
  }

  /** Whether {@code words} hold a word of names of outlets and are more than a section's name. */
  static boolean isOutletLike(String words) {
    return isOutletLike(List.of(SPACES.split(words.strip())));
  }

  private static boolean isOutletLike(List<String> parts) {
    return !isSection(parts) && parts.stream().map(Label::lower).anyMatch(OUTLETS::covers);
  }

  private static boolean isSection(List<String> parts) {
    return parts.stream().map(Label::lower).allMatch(SECTIONS::has);
  }

  private static Kind kind(String words, List<String> parts) {
    if (isSection(parts)) {
      return Kind.SECTION;
    }
    if (isOutletLike(parts)) {
      return Kind.OUTLET;
    }
    if (PersonName.only(words).isPresent()) {
      return Kind.PERSON;
    }
    boolean named = parts.size() > 1 && lower(parts.get(0)).equals("the");
    boolean shouted = words.length() > SHORT && words.equals(words.toUpperCase(Locale.ROOT));
    return named || (parts.size() == 1 && !shouted) ? Kind.OTHER : Kind.UNSURE;
  }

  /** The label's own words in lower case, without "the", "of" and the like. */
  public List<String> ownWords() {
    return Arrays.stream(SPACES.split(words))
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .map(Label::lower)
        .filter(word -> !word.equals("the"))
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
