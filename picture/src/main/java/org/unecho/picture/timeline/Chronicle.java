package org.unecho.picture.timeline;

import java.util.regex.Pattern;

/**
 * Entries of a chronicle: sentences that open with a written-out date ("On May 1 the pilots walked
 * out"). Who writes so looks back and picks the days that mattered.
 */
final class Chronicle {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern ENTRY =
      Pattern.compile(
          "^\\W{0,9}(?:on\\s+)?(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private Chronicle() {}

  /** Whether these are the words of an entry. */
  static boolean isEntry(String words) {
    return ENTRY.matcher(words).find();
  }
}
