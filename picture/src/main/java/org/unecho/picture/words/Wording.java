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

  private static final Set<String> EMPTY =
      Set.of(
          ("a an the this that these those and or but nor so as at by for from in into of off on onto"
                  + " over out to up with within without about after before between during through"
                  + " under against among amid be is are was were been being am do does did done has"
                  + " have had having will would shall should can could may might must not no it its"
                  + " he she they them him her his their who whom whose which what when where why how"
                  + " there here then than also more most very just only such same other another some"
                  + " any all both each few many much own if because while until since s t said say"
                  + " says saying told tell tells according however i we you my our your me us")
              .split(" "));

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
