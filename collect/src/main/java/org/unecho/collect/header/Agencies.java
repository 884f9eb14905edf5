package org.unecho.collect.header;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.line.Line;

/**
 * Tells agencies from outlets: "PLACE, DATE (AGENCY) -" and "Source: AGENCY" say where the text
 * comes from, and the copyright below it is then the agency's, whoever shows the page.
 */
final class Agencies {
  /** A dateline credit stands within so many code units of the opening. */
  private static final int REACH = 120;

  private static final Pattern DATELINE = Pattern.compile("\\(([^()\\n]{2,60})\\)\\s*[-–—:]");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:(?:source|via|agency)\\s*:|(?:with|contains|includes) (?:additional )?(?:material|reporting|files"
              + "|input|inputs|content) (?:from|by))\\s*(.{2,80}?)[.\\s]*");

  /** Words that names of agencies end in. */
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          "(?i).*(?:\\b(?:wire|newswire|agency|agencies|pool)|\\b(?:news|press|wire) (?:agency|service|association))");

  private Agencies() {}

  /** Whether the page credits {@code name} as an agency, or the name is that of one. */
  static boolean isNamed(Marking marking, String name) {
    String bare = bare(name);
    return AGENCY_NAME.matcher(bare).matches()
        || dateline(marking).filter(agency -> bare(agency).equals(bare)).isPresent()
        || marking.lines().stream().anyMatch(line -> credits(line, bare));
  }

  private static Optional<String> dateline(Marking marking) {
    return marking.bodyLines().stream()
        .filter(Line::isProse)
        .findFirst()
        .map(line -> line.words().substring(0, Math.min(REACH, line.words().length())))
        .map(DATELINE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  private static boolean credits(Line line, String bare) {
    if (line.words().length() > REACH) {
      return false;
    }
    Matcher credit = CREDIT.matcher(line.words());
    return credit.matches() && bare(credit.group(1)).equals(bare);
  }

  private static String bare(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
