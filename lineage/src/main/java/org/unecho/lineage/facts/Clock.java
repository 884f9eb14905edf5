package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.model.Span;

/**
 * A time of day: "8:30 p.m.", "20:30", "12.00 GMT".
 *
 * @param span where
 * @param minute of the half day, 0 to 719: who writes "8:30" may mean either half
 */
record Clock(Span span, int minute) {
  private static final int HALF_DAY = 720;

  /** What follows a time written with a point. */
  private static final Set<String> SIGNS = Set.of("gmt", "utc", "am", "pm", "a.m", "p.m", "hours");

  /** The times named in the passage. */
  static List<Clock> in(Side side) {
    List<Clock> times = new ArrayList<>();
    List<Word> words = side.words();
    String text = side.prose().article().text();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lower();
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      int end = words.get(i).span().end();
      boolean colon = end < text.length() && text.charAt(end) == ':';
      if (colon && isMinute(next) && isHour(word)) {
        add(times, words.get(i).span().hull(words.get(i + 1).span()), word, next);
      } else if (word.length() > 3 && SIGNS.contains(next.toLowerCase(Locale.ROOT))) {
        pointed(times, words.get(i), word);
      }
    }
    return times;
  }

  private static void pointed(List<Clock> into, Word at, String word) {
    int point = word.indexOf('.');
    if (point > 0 && isHour(word.substring(0, point)) && isMinute(word.substring(point + 1))) {
      add(into, at.span(), word.substring(0, point), word.substring(point + 1));
    }
  }

  private static void add(List<Clock> into, Span span, String hour, String minute) {
    int value = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    into.add(new Clock(span, value % HALF_DAY));
  }

  private static boolean isHour(String text) {
    return text.length() <= 2 && isFigures(text) && Integer.parseInt(text) <= 24;
  }

  private static boolean isMinute(String text) {
    return text.length() == 2 && isFigures(text) && Integer.parseInt(text) < 60;
  }

  private static boolean isFigures(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether both may be one time. */
  boolean agrees(Clock other) {
    return minute == other.minute;
  }
}
