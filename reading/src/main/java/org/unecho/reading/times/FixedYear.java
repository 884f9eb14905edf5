package org.unecho.reading.times;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.TimeFinding;

/**
 * The year in which an article stands, by its own words: it dates a part of a year or a whole day
 * with it, and with no other.
 */
final class FixedYear {
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(T.*)?");
  private static final Set<String> PARTS =
      Set.of(
          "early",
          "late",
          "mid",
          "beginning",
          "start",
          "end",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "this");

  /** Words right before a bare year that say it is part of now: "early 2031". */
  private static final int BEFORE = 16;

  private FixedYear() {}

  static Optional<Integer> of(ParsedArticle parsed) {
    Set<Integer> years = new TreeSet<>();
    for (TimeFinding time : parsed.times()) {
      String words = parsed.words(time.span());
      String year = time.value().length() >= 4 ? time.value().substring(0, 4) : "";
      boolean isYear = year.chars().filter(c -> c >= '0' && c <= '9').count() == 4;
      boolean named = isYear && words.contains(year);
      if (named && (DATED.matcher(time.value()).matches() || isPart(parsed, time, words))) {
        years.add(Integer.parseInt(year));
      }
    }
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }

  private static boolean isPart(ParsedArticle parsed, TimeFinding time, String words) {
    int from = Math.max(0, time.span().start() - BEFORE);
    String before = parsed.article().text().substring(from, time.span().start()) + words;
    for (String word : before.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (PARTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
