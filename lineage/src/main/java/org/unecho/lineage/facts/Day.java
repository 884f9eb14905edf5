package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Span;

/**
 * A date as far as the text names it.
 *
 * @param span where
 * @param month its name in full, a day of the week, or empty
 * @param day of the month, 0 if not named
 * @param year 0 if not named
 * @param first index of its first word
 * @param last index of its last word
 */
record Day(Span span, String month, int day, int year, int first, int last) {
  private static final Map<String, String> MONTHS = new LinkedHashMap<>();
  private static final Set<String> UNSURE = new java.util.TreeSet<>();
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  static {
    for (String line : WordLists.lines(Day.class, "months.txt")) {
      String[] forms = line.split(" ", -1);
      String name = forms[0].replace("*", "");
      for (String form : forms) {
        MONTHS.put(form.replace("*", "").toLowerCase(java.util.Locale.ROOT), name);
      }
      if (forms[0].endsWith("*")) {
        UNSURE.add(name);
      }
    }
  }

  /** The dates named by {@code words}. */
  static List<Day> in(List<Word> words) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String month = word.isCapital() ? MONTHS.get(word.lower()) : null;
      if (month != null) {
        Day day = around(words, i, month);
        if (day.day > 0 || day.year > 0 || !UNSURE.contains(month)) {
          days.add(day);
        }
      } else if (WEEKDAYS.contains(word.bare())) {
        days.add(new Day(word.bareSpan(), word.bare(), 0, 0, i, i));
      }
    }
    return days;
  }

  private static Day around(List<Word> words, int at, String month) {
    int first = at;
    int last = at;
    int day = 0;
    int next = at + 1 < words.size() ? figure(words.get(at + 1)) : 0;
    int before = at > 0 ? figure(words.get(at - 1)) : 0;
    if (next >= 1 && next <= 31) {
      day = next;
      last++;
    } else if (before >= 1 && before <= 31) {
      day = before;
      first--;
    }
    int year = last + 1 < words.size() ? figure(words.get(last + 1)) : 0;
    boolean isYear = year >= 1500 && year <= 2200;
    last += isYear ? 1 : 0;
    Span span = words.get(first).span().hull(words.get(last).bareSpan());
    return new Day(span, month, day, isYear ? year : 0, first, last);
  }

  /** The figure of "10", "10th", "2022"; 0 if it is none. */
  private static int figure(Word word) {
    int value = 0;
    int at = 0;
    String text = word.lower();
    while (at < text.length() && at < 5 && Character.digit(text.charAt(at), 10) >= 0) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    String rest = text.substring(at);
    boolean plain = rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest);
    return plain && at > 0 && at <= 4 ? value : 0;
  }

  /** Whether it is a day of the week alone. */
  boolean isWeekday() {
    return WEEKDAYS.contains(month);
  }

  /** Whether both may be one day, as far as both are named. */
  boolean agrees(Day other) {
    return month.equals(other.month)
        && (day == 0 || other.day == 0 || day == other.day)
        && (year == 0 || other.year == 0 || year == other.year);
  }

  /** {@code January 10, 2022}, as far as it is named. */
  String shown() {
    return month + (day > 0 ? " " + day : "") + (year > 0 ? (day > 0 ? ", " : " ") + year : "");
  }
}
