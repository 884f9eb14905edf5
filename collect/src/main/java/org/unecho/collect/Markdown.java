package org.unecho.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.collect.line.IsoMoment;
import org.unecho.model.Header;
import org.unecho.model.Published;

/**
 * Reads a Markdown file as plain text: front matter becomes the header, marks of headings, emphasis
 * and links go, all words stay.
 *
 * @param header what the front matter says
 * @param text the words
 */
record Markdown(Header header, String text) {
  // The patterns never try one run of blanks or brackets from each of its characters: on 300,000 of
  // them that would take minutes.
  private static final Pattern MARKS =
      Pattern.compile(
          "^\\s{0,3}(?:#{1,6}\\s+|>\\s?)|\\*\\*|__|(?<!\\s)\\s++#{1,6}\\s*$|!\\[[^\\[\\]\\n]{0,300}\\]\\([^)\\n]{0,2000}\\)");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]{1,500})\\]\\([^)\\s]{0,2000}(?:\\s\"[^\"]{0,300}\")?\\)");

  /** "*words*" and "_words_"; a star with a blank behind it opens a list item and stays. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_\\n]{1,400})(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

  private static final Pattern RULE =
      Pattern.compile("\\s*+(?:(?:[-*_=]\\s*+){3,80}+|`{3}.{0,40})\\s*+");
  private static final Pattern KEY = Pattern.compile("([A-Za-z_]{1,30}):\\s*(.{0,1000})");

  /** Front matter is a few keys; a rule far below belongs to the text. */
  private static final int FRONT_MATTER_LINES = 60;

  static Markdown parse(String source) {
    List<String> lines = source.lines().toList();
    int body = endOfFrontMatter(lines);
    Map<String, String> keys = new LinkedHashMap<>();
    for (String line : lines.subList(0, Math.max(0, body - 1))) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        keys.put(key.group(1).toLowerCase(Locale.ROOT), unquoted(key.group(2)));
      }
    }
    List<String> words = new ArrayList<>();
    for (String line : lines.subList(body, lines.size())) {
      words.add(plain(line));
    }
    return new Markdown(header(keys), String.join("\n", words));
  }

  private static int endOfFrontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return 0;
    }
    for (int at = 1; at < Math.min(lines.size(), FRONT_MATTER_LINES); at++) {
      if (lines.get(at).strip().equals("---")) {
        return at + 1;
      }
    }
    return 0;
  }

  private static Header header(Map<String, String> keys) {
    String author = keys.getOrDefault("author", keys.getOrDefault("byline", ""));
    return new Header(
        keys.getOrDefault("outlet", keys.getOrDefault("publisher", "")),
        keys.getOrDefault("url", ""),
        keys.getOrDefault("title", ""),
        author.isBlank() ? List.of() : List.of(author),
        IsoMoment.parse(
                keys.getOrDefault("published", keys.getOrDefault("date", "")),
                Published.Basis.SUPPLIED)
            .orElse(Published.unknown()));
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    boolean quoted =
        bare.length() > 1
            && "\"'".indexOf(bare.charAt(0)) >= 0
            && bare.endsWith(bare.substring(0, 1));
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  private static String plain(String line) {
    if (RULE.matcher(line).matches()) {
      return "";
    }
    String unmarked = MARKS.matcher(line).replaceAll("");
    return LINK.matcher(EMPHASIS.matcher(unmarked).replaceAll("$2")).replaceAll("$1");
  }
}
