package org.unecho.collect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/**
 * One line of a page that is not blank.
 *
 * @param span where it stands in the text, without the blanks at its edges
 * @param words the line as printed, without the blanks at its edges
 */
public record Line(Span span, String words) {
  /** Longer lines are running prose, whatever they look like; keeps every check cheap. */
  static final int LONGEST_JUDGED = 400;

  /** A paragraph of prose has at least so many words: shorter ones may be captions or lists. */
  private static final int PROSE_WORDS = 8;

  private static final int HEADLINE_WORDS = 28;
  private static final String QUOTES = "\"“”„«»‘'";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

  /** The lines of {@code text} that are not blank, in order. */
  public static List<Line> listOf(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = endOfLine(text, start);
      trimmed(text, start, end).ifPresent(lines::add);
      start = end + 1;
    }
    return List.copyOf(lines);
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static Optional<Line> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(new Line(new Span(start, end), text.substring(start, end)));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** Number of words, that is of runs without blanks that hold a letter or a digit. */
  public int wordCount() {
    int count = 0;
    for (String word : tokens()) {
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
    }
    return count;
  }

  /** The runs without blanks. */
  public List<String> tokens() {
    return List.of(SPACES.split(words));
  }

  /**
   * Whether it ends as a sentence does: with a full stop and the like, quotes and brackets aside.
   */
  public boolean endsSentence() {
    int at = words.length() - 1;
    while (at > 0 && (QUOTES.indexOf(words.charAt(at)) >= 0 || words.charAt(at) == ')')) {
      at--;
    }
    return ".!?…:;。".indexOf(words.charAt(at)) >= 0
        || (words.charAt(at) == ',' && at < words.length() - 1);
  }

  /** Whether it starts with a quotation mark. */
  public boolean startsQuoted() {
    return QUOTES.indexOf(words.charAt(0)) >= 0;
  }

  /** Whether it reads as a paragraph of running prose. */
  public boolean isProse() {
    return words.length() > LONGEST_JUDGED || (wordCount() >= PROSE_WORDS && endsSentence());
  }

  /** Whether it could be a headline: short, with letters, and no sentence with a full stop. */
  public boolean isHeadlineLike() {
    if (words.length() > LONGEST_JUDGED || words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return wordCount() <= HEADLINE_WORDS && last != '.' && last != ':' && last != ';';
  }

  /** Whether it is a list item of the article: starts with a bullet. */
  public boolean isBulleted() {
    return "•●▪◦‣*".indexOf(words.charAt(0)) >= 0;
  }

  /** The person's name that this line is, if it is nothing but a name. */
  public Optional<String> name() {
    return words.length() > LONGEST_JUDGED ? Optional.empty() : PersonName.only(words);
  }

  /** The byline that this line is ("By NAME"), if it is one. A name alone is none. */
  public Optional<Byline> byline() {
    return words.length() > LONGEST_JUDGED ? Optional.empty() : Byline.find(words);
  }

  /** What this line says as a header line: author, date, outlet in parts; or a label alone. */
  public Optional<Credit> credit() {
    return words.length() > LONGEST_JUDGED ? Optional.empty() : Credit.find(words);
  }

  /** The date stamp that this line is, if it is one. */
  public Optional<Stamp> stamp() {
    return words.length() > LONGEST_JUDGED ? Optional.empty() : Stamp.find(words);
  }
}
