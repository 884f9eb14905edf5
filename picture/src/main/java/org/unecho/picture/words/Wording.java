package org.unecho.picture.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.picture.thesaurus.Thesaurus;

/** Texts as the words that carry their content, in a plain form. */
public final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Set<String> EMPTY = FunctionWords.and("me", "us");

  private Wording() {}

  /**
   * A word.
   *
   * @param plain its first dictionary form, in lower case
   * @param isNamed whether it is written as a name or a number
   */
  public record Word(String plain, boolean isNamed) {}

  /** The words of {@code text} in order, function words left out. */
  public static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (!EMPTY.contains(word)) {
        char first = matcher.group().charAt(0);
        String plain = Thesaurus.get().forms(word).iterator().next();
        words.add(new Word(plain, Character.isUpperCase(first) || Character.isDigit(first)));
      }
    }
    return words;
  }

  /** The words of {@code text} in order, in their plain form only. */
  public static List<String> plain(CharSequence text) {
    return of(text).stream().map(Word::plain).toList();
  }
}
