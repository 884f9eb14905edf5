package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Span;

/**
 * Hides the credits of news agencies, so that a trace can be measured without them: bylines, the
 * agency in a dateline's brackets, and short lines that name an agency, such as those of
 * photographs. Sentences that speak of an agency stay. The text keeps its length: what is hidden
 * becomes blanks.
 */
final class CreditLines {
  /** Agencies by the names under which they are credited. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(?:AP|Associated Press|Reuters|AFP|Agence France[- ]Presse|UPI|DPA|dpa|PA|Press"
              + " Association|TASS|Tass|Xinhua|Interfax|RIA"
              + " Novosti|Sputnik|Bloomberg|EFE|ANSA|IANS|PTI|Kyodo|Getty(?: Images)?|EPA|CNN"
              + " Wire|Tribune News Service)\\b");

  /** A credit says hardly more than who and what; longer lines are prose. */
  private static final int LONGEST_CREDIT = 12;

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()\\n]{1,40}\\)");

  private CreditLines() {}

  /** Whether {@code label} names an agency. */
  static boolean namesAgency(String label) {
    return AGENCY.matcher(label).find();
  }

  /** The article without its credits. */
  static Article masked(Article article) {
    Header header = article.header();
    return new Article(
        article.id(),
        new Header(header.outlet(), header.url(), header.title(), List.of(), header.published()),
        article.language(),
        masked(article.text()),
        article.furniture(),
        article.source(),
        article.problems());
  }

  /** The text without its credits. */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Span each : credits(text)) {
      for (int at = each.start(); at < each.end(); at++) {
        masked.setCharAt(at, ' ');
      }
    }
    return masked.toString();
  }

  private static List<Span> credits(String text) {
    List<Span> credits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (namesAgency(line)) {
        credits.addAll(inLine(line, start));
      }
      start = end + 1;
    }
    return credits;
  }

  private static List<Span> inLine(String line, int offset) {
    if (line.strip().split("\\s+").length <= LONGEST_CREDIT) {
      return List.of(new Span(offset, offset + line.length()));
    }
    List<Span> brackets = new ArrayList<>();
    Matcher matcher = IN_BRACKETS.matcher(line);
    while (matcher.find()) {
      if (namesAgency(matcher.group())) {
        brackets.add(new Span(offset + matcher.start(), offset + matcher.end()));
      }
    }
    return brackets;
  }
}
