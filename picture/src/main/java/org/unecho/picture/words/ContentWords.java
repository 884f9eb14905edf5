package org.unecho.picture.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a passage that carry its content, as light stems.
 *
 * @param stems the stems, without function words
 */
public record ContentWords(NavigableSet<String> stems) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[,.]\\d+)*");

  private static final Set<String> EMPTY = FunctionWords.and("meanwhile");

  /** Copies the stems. */
  public ContentWords {
    stems = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(stems));
  }

  /** The content words of {@code text}. */
  public static ContentWords of(CharSequence text) {
    TreeSet<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (!EMPTY.contains(word)) {
        stems.add(stem(word.replace(",", "")));
      }
    }
    return new ContentWords(stems);
  }

  /** These words without {@code others}. */
  public ContentWords without(Collection<String> others) {
    TreeSet<String> left = new TreeSet<>(stems);
    left.removeAll(others);
    return new ContentWords(left);
  }

  /** The concepts that these words name. */
  public List<String> concepts() {
    TreeSet<String> concepts = new TreeSet<>();
    stems.forEach(stem -> Concepts.find(stem).ifPresent(concepts::add));
    return List.copyOf(concepts);
  }

  /** The words that both hold. */
  public int shared(ContentWords other) {
    return (int) stems.stream().filter(other.stems::contains).count();
  }

  /** Shared words over all words (Jaccard), 0 to 1; 0 where both are empty. */
  public double likeness(ContentWords other) {
    int shared = shared(other);
    int all = stems.size() + other.stems.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Shared words over the words of the shorter, 0 to 1; 0 where one is empty. */
  public double containment(ContentWords other) {
    int least = Math.min(stems.size(), other.stems.size());
    return least == 0 ? 0 : (double) shared(other) / least;
  }

  /** The concept of a counted thing, or its stem where no concept is listed. */
  public static String conceptOf(String word) {
    String stem = stem(word.toLowerCase(Locale.ROOT));
    return Concepts.find(stem).orElse(stem);
  }

  /** A word without its plural or past ending; words of three letters and fewer stay. */
  static String stem(String word) {
    int length = word.length();
    if (length <= 3 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && length > 6) {
      return word.substring(0, length - 3);
    }
    if (word.endsWith("ed") && length > 4) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, length - 1) : word;
  }
}
