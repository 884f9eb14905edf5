package org.unecho.picture.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Quotation;
import org.unecho.model.Span;

/**
 * A word of a quotation.
 *
 * @param span where in the article's text
 * @param key what it is compared by: lower case, plain apostrophe, no separator of thousands
 * @param marked whether it stands within quotation marks
 */
record Word(Span span, String key, boolean marked) {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  private static final String OPENING = "“„«‹";
  private static final String CLOSING = "”»›";

  /** The words of a quotation in {@code text}, in order. */
  static List<Word> of(String text, Quotation quotation) {
    Span span = quotation.span();
    boolean mixed = quotation.form() != Quotation.Form.DIRECT;
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    boolean marked = !mixed;
    int at = span.start();
    while (matcher.find()) {
      for (; at < matcher.start() && mixed; at++) {
        marked = after(text.charAt(at), marked);
      }
      words.add(new Word(new Span(matcher.start(), matcher.end()), key(matcher.group()), marked));
      at = matcher.end();
    }
    return words;
  }

  /** Whether words after this character are within marks; a straight mark opens and closes. */
  private static boolean after(char mark, boolean before) {
    if (mark == '"') {
      return !before;
    }
    return OPENING.indexOf(mark) >= 0 || (before && CLOSING.indexOf(mark) < 0);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("(?<=\\p{N}),", "");
  }
}
