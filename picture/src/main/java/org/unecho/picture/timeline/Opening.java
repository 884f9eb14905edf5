package org.unecho.picture.timeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a sentence begins to tell: a dateline ("PORT ELDEN, May 2 (Agency) -", "PORT
 * ELDEN --") or a note in brackets ("[Updated 5:16 p.m.]"). Only where a new sentence begins after
 * it: a name in capitals or a bracket that belongs to the sentence stays.
 */
final class Opening {
  /** Brackets, also as corpora cut into tokens write them. */
  private static final String OPEN = "(?:[(\\[]|-L[RS]B-)";

  private static final String CLOSE = "(?:[)\\]]|-R[RS]B-)";

  /** Longer than this is no note of a desk but a sentence of its own. */
  private static final String NOTE =
      OPEN + "(?:(?!" + CLOSE + ").){1,120}" + CLOSE + "(?:\\s*" + CLOSE + ")*+";

  private static final String DASH = "\\s*(?:--?|[–—])\\s*";

  /** A sentence begins. */
  private static final String SENTENCE = "(?=(?:[\"“'‘]|``)?\\s*[\\p{Lu}\\d])";

  /** A place and a day are at most so many capitalised words, numbers and commas. */
  private static final String PLACE = "(?:(?:[\\p{Lu}\\d][\\p{L}\\d.'/\\\\-]*,?|,)\\s+){0,7}?";

  private static final String SHOUTED =
      "\\p{Lu}[\\p{Lu}.'/\\\\-]{2,}(?:\\s?,?\\s[\\p{Lu}.'/\\\\-]{2,}){0,12}";

  private static final String REGION = "(?:\\s?,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?)?";

  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile(PLACE + NOTE + DASH + SENTENCE),
          Pattern.compile(SHOUTED + REGION + "\\s(?:--?|[–—])\\s" + SENTENCE),
          Pattern.compile(NOTE + "(?:" + DASH + "|\\s*)" + SENTENCE));

  private Opening() {}

  /** How many code units of a sentence come before it tells, 0 or more. */
  static int length(String words) {
    return KINDS.stream()
        .map(kind -> kind.matcher(words))
        .filter(Matcher::lookingAt)
        .mapToInt(Matcher::end)
        .findFirst()
        .orElse(0);
  }
}
