package org.unecho.collect.furniture;

import java.util.regex.Pattern;
import org.unecho.collect.line.Line;

/** Recognises captions of pictures by the credit that they carry. */
final class Captions {
  /** A caption is a sentence or two; longer lines with "Photo:" at their end are left alone. */
  private static final int MOST_WORDS = 70;

  private static final int CREDIT_TAIL = 140;

  private static final String AGENCY =
      "(?:AFP|Getty(?: Images)?|Reuters|REUTERS|EPA(?:-EFE)?|Shutterstock|Anadolu(?: Agency)?|Bloomberg"
          + "|TASS|Xinhua|AP|Associated Press|Alamy|iStock|Flickr|Unsplash|Wikimedia Commons)";

  private static final Pattern STARTS_AS_CREDIT =
      Pattern.compile(
          "(?i:file )?(?i:photo(?:graph)?|image|picture|illustration|graphic)s?(?i: credit| courtesy)?"
              + "(?:\\s*[:/©]\\s*[\\p{Lu}©]|\\s+(?i:by|courtesy of)\\s+\\p{Lu}).{1,160}");

  private static final Pattern ENDS_IN_CREDIT =
      Pattern.compile(
          "(?:^|[.!?)\\]\"”’,;|–—-]\\s*|\\(|\\[)"
              + "(?:(?:File )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration)s?(?: [Cc]redit)?"
              + "(?:\\s*[:/©]|\\s+(?:by|courtesy of|courtesy)\\s+\\p{Lu})|Credit:|Courtesy of \\p{Lu}|©\\s*\\p{Lu})"
              + ".{1,130}$");

  private static final String WORD = "\\p{Lu}[\\p{L}.'’\\-]{0,30}";

  /** "Jane Doe via Reuters", "Jane Doe/AFP", "AP Photo/Jane Doe", "REUTERS/Jane Doe". */
  private static final Pattern ENDS_IN_AGENCY =
      Pattern.compile(
          "(?:\\b"
              + WORD
              + " via "
              + AGENCY
              + "(?:\\s?/[^/]{1,40})?|\\b"
              + WORD
              + " "
              + WORD
              + "\\s?/\\s?(?:[\\p{L} ]{2,30}\\s?/\\s?)?"
              + AGENCY
              + "|\\b(?:AP Photo|REUTERS)\\s?/\\s?\\p{Lu}[\\p{L} .'’\\-]{1,40})[)\\]]?\\.?$");

  private static final Pattern FILE_PHOTO =
      Pattern.compile(
          "(?i)\\(file (?:photo|picture|image)\\)\\.?$|^file photo\\s*[:.,|-].{0,300}$");

  private Captions() {}

  static void apply(Sheet sheet) {
    for (int at = 0; at < sheet.size(); at++) {
      if (isCaption(sheet.line(at))) {
        sheet.mark(at, "caption", "carries the credit of a picture");
      }
    }
  }

  static boolean isCaption(Line line) {
    if (line.words().length() > MOST_WORDS * 10 || line.wordCount() > MOST_WORDS) {
      return false;
    }
    String words = line.words();
    if (STARTS_AS_CREDIT.matcher(words).matches() && startsRight(words)) {
      return true;
    }
    String tail = words.substring(Math.max(0, words.length() - CREDIT_TAIL));
    return !line.startsQuoted()
        && (ENDS_IN_CREDIT.matcher(tail).find()
            || ENDS_IN_AGENCY.matcher(tail).find()
            || FILE_PHOTO.matcher(words).find());
  }

  /** "Photo Jane Doe" is a credit, "Photo Studios closed its doors on Monday." is a sentence. */
  private static boolean startsRight(String words) {
    boolean mark = words.length() > 40 && words.indexOf(':') < 0 && words.endsWith(".");
    return !mark;
  }
}
