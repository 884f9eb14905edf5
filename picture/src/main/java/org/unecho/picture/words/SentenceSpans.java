package org.unecho.picture.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/** Parts a text into sentences by its marks alone: line ends, and stops before a capital. */
public final class SentenceSpans {
  private static final Pattern END =
      Pattern.compile(
          "\\n|[.!?\u2026]+[\"'\u201d\u2019)\\]]{0,3}\\s+(?=[\"'\u201c\u2018(\\[]?[\\p{Lu}\\p{N}])");

  private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}.])([\\p{L}.]{1,6})\\.$");

  /** Longer than any abbreviation with its stop, so that what stands before is not looked at. */
  private static final int LAST_UNITS = 9;

  /** A stop after these is part of the word. */
  private static final Set<String> ABBREVIATED =
      Set.of(
          ("mr mrs ms dr gen lt col sgt capt maj adm gov sen rep rev st jan feb mar apr jun jul aug sep"
                  + " sept oct nov dec u.s u.n u.k e.u a.m p.m no inc corp co ltd jr sr vs prof")
              .split(" "));

  private SentenceSpans() {}

  /**
   * The sentences of {@code text} within {@code within}, without white space and bullets before
   * them.
   */
  public static List<Span> of(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    int from = within.start();
    while (matcher.find()) {
      if (!isAbbreviation(text, from, matcher.start() + 1)) {
        add(sentences, text, from, matcher.end());
        from = matcher.end();
      }
    }
    add(sentences, text, from, within.end());
    return List.copyOf(sentences);
  }

  /** A known abbreviation, or the initial of a name. */
  private static boolean isAbbreviation(String text, int from, int end) {
    Matcher matcher = LAST_WORD.matcher(text.substring(Math.max(from, end - LAST_UNITS), end));
    if (!matcher.find()) {
      return false;
    }
    String word = matcher.group(1);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOutside(char unit) {
    return Character.isWhitespace(unit) || "\u2022\u00b7*".indexOf(unit) >= 0;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isOutside(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }
}
