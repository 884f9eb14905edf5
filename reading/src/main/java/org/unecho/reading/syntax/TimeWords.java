package org.unecho.reading.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence may hold a time expression or a number. The words are those without which none
 * of SUTime's rules for English finds one; a sentence with another word too many costs a few
 * milliseconds, one too few would lose a time.
 */
final class TimeWords {
  /** Anywhere in a word: figures, and whatever is made from units, months and parts of the day. */
  private static final Pattern PART =
      Pattern.compile(
          "[0-9]|year|month|week|day|hour|minute|second|night|decade|centur|mill?enn?i|quarter"
              + "|season|time|annual|hourly|daily|centennial|morning|afternoon|evening|noon|dusk"
              + "|twilight|dawn|sunrise|sunup|sundown|sunset|summer|winter|autumn|january|february"
              + "|april|june|july|august|september|october|november|december|tomorrow|tonite"
              + "|recently|previously|current|medieval|o['’]?clock|halloween|x-?mas|christmas"
              + "|thanksgiving|easter|mayo|hundred|thousand|twenties|thirties|forties|fifties"
              + "|sixties|seventies|eighties|nineties|oughts|noughts");

  /** Whole words, for they are parts of too many others. */
  private static final Set<String> WHOLE =
      Set.of(
          ("yr yrs mo mos hr hrs min mins sec secs wk wks fall falls spring springs mon mons tue"
                  + " tues wed weds thu thur thurs fri fris sat sats sun suns march marchs may mays"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec once past present now future"
                  + " am pm a.m p.m ides nones b bn m")
              .split(" "));

  /** Numbers in words, for SUTime also says what figure they mean: "two dozen" is 24. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty"
              + "|forty|fifty|sixty|seventy|eighty|ninety|dozens?|half|percent|first|third|fourth"
              + "|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth"
              + "|[mbtr]+illions?)(-.*)?");

  private TimeWords() {}

  /** Whether any of the words may belong to a time expression or a number. */
  static boolean mayTell(List<String> words) {
    return words.stream().anyMatch(TimeWords::mayTell);
  }

  private static boolean mayTell(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return WHOLE.contains(bare) || PART.matcher(lower).find() || NUMBER.matcher(lower).matches();
  }
}
