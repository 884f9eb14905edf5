package org.unecho.collect.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when something was published: a date, or how long ago, and next to nothing else.
 *
 * @param day the day it names; empty for "9 hours ago"
 * @param modified whether it says when the text was last changed, which is not when it was
 *     published
 */
public record Stamp(Optional<LocalDate> day, boolean modified) {
  /** A stamp holds a date, a time, a label and a section name; more words make it a sentence. */
  private static final int LONGEST = 110;

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:(?:first |originally |last )?(published|posted|updated|modified|filed|date|issued)"
              + "(?: on| at)?[\\s:|]+)?(?:on )?");

  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?:about |over )?(?:\\d{1,3}|an?|one|two|three) ?"
              + "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[smhdw]) ago"
              + "|yesterday|just now");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)[\\s,|·•T–-]*(?:at )?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?"
              + "|\\d{1,2}\\s*[ap]\\.?m\\.?)(?:\\s*\\(?[A-Z]{1,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?");

  /** " - Politics &amp; Policy", " | World", " · 5 min read", "(Updated …)". */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*|\\s*[-–—|·•/,(]\\s*(?:\\p{Lu}[\\p{L}&'’.\\-]*(?:\\s+(?:&|and|of|the|\\p{Lu}[\\p{L}&'’.\\-]*)){0,5}"
              + "|\\d{1,2} min(?:ute)?s?(?: read)?|(?i:updated|modified)\\b.{0,60})\\s*\\)?\\s*");

  static Optional<Stamp> find(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(words);
    int from = lead.lookingAt() ? lead.end() : 0;
    String label = from > 0 && lead.group(1) != null ? lead.group(1) : "";
    boolean modified = label.equalsIgnoreCase("updated") || label.equalsIgnoreCase("modified");
    Matcher ago = AGO.matcher(words).region(from, words.length());
    if (ago.lookingAt() && isTail(words, ago.end())) {
      return Optional.of(new Stamp(Optional.empty(), modified));
    }
    return Dates.at(words, from)
        .filter(date -> isTail(words, date.end()))
        .map(date -> new Stamp(Optional.of(date.day()), modified));
  }

  private static boolean isTail(String words, int from) {
    Matcher time = TIME.matcher(words).region(from, words.length());
    int at = time.lookingAt() ? time.end() : from;
    return TAIL.matcher(words).region(at, words.length()).matches();
  }
}
