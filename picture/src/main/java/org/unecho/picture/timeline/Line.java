package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Passage;
import org.unecho.model.TimeMention;
import org.unecho.model.When;

/**
 * One sentence of one article.
 *
 * @param passage where it stands
 * @param words what it says
 * @param published the day of its article, or unknown
 * @param place number of the sentence in its article, from 0
 * @param days the days it names
 * @param origin the key of the independent origin behind it
 */
public record Line(
    Passage passage, String words, When published, int place, List<LocalDate> days, String origin) {
  private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)(?:$|T)");

  /** Copies the days. */
  public Line {
    days = List.copyOf(days);
  }

  /** What it says without a dateline or a note of the desk before it; part of its words. */
  public String told() {
    return words.substring(Opening.length(words));
  }

  /** The single days that these mentions name, sorted; weeks, months and spans name none. */
  public static List<LocalDate> days(Collection<TimeMention> mentions) {
    return mentions.stream()
        .map(TimeMention::value)
        .map(DAY::matcher)
        .filter(Matcher::find)
        .map(match -> LocalDate.parse(match.group(1)))
        .distinct()
        .sorted()
        .toList();
  }
}
