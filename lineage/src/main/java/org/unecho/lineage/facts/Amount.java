package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Span;

/**
 * A number, in figures, words or both.
 *
 * @param span where
 * @param value the number
 * @param unit the first word of its unit's line, or empty
 * @param first index of its first word
 * @param last index of its last word
 */
record Amount(Span span, double value, String unit, int first, int last) {
  private static final Map<String, Double> WORDS = new LinkedHashMap<>();
  private static final Set<String> TIMES = new TreeSet<>();
  private static final Map<String, String> UNITS = new LinkedHashMap<>();

  static {
    for (String line : WordLists.lines(Amount.class, "numbers.txt")) {
      String[] parts = line.split(" ", -1);
      String word = parts[0].replace("*", "");
      WORDS.put(word, Double.parseDouble(parts[1]));
      if (parts[0].endsWith("*")) {
        TIMES.add(word);
      }
    }
    for (String line : WordLists.lines(Amount.class, "units.txt")) {
      String[] forms = line.split(" ", -1);
      for (String form : forms) {
        UNITS.put(form, forms[0]);
      }
    }
  }

  /**
   * The numbers among the words of {@code side} that are no part of a date. "One" is left out: it
   * is a pronoun as often; so are times of day.
   */
  static List<Amount> in(Side side, List<Day> days) {
    List<Amount> amounts = new ArrayList<>();
    List<Word> words = side.words();
    int at = 0;
    while (at < words.size()) {
      int here = at;
      boolean dated = days.stream().anyMatch(d -> d.first() <= here && here <= d.last());
      if (!dated && isRange(words.get(at).lower())) {
        amounts.addAll(range(side, words, at++));
        continue;
      }
      Optional<Amount> amount = dated ? Optional.empty() : read(side, words, at);
      amount
          .filter(a -> isCount(words, a) && !isTime(side, a) && !isPart(words, a))
          .ifPresent(amounts::add);
      at = amount.map(a -> a.last + 1).orElse(at + 1);
    }
    return amounts;
  }

  /** "One" and "first" are pronoun and adverb as often; "1st" is a number. */
  private static boolean isCount(List<Word> words, Amount amount) {
    return amount.value != 1 || words.get(amount.first).lower().equals("1st");
  }

  /** "3-4", both in figures. */
  private static boolean isRange(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 0
        && Character.isDigit(lower.charAt(0))
        && figures(lower.substring(0, hyphen)) >= 0
        && figures(lower.substring(hyphen + 1)) >= 0;
  }

  private static List<Amount> range(Side side, List<Word> words, int at) {
    Word word = words.get(at);
    int hyphen = word.lower().indexOf('-');
    int middle = word.span().start() + hyphen;
    String unit = unit(side, words, at);
    Span low = new Span(word.span().start(), middle);
    Span high = new Span(middle + 1, word.bareSpan().end());
    return List.of(
        new Amount(low, figures(word.lower().substring(0, hyphen)), unit, at, at),
        new Amount(high, figures(word.lower().substring(hyphen + 1)), unit, at, at));
  }

  private static Optional<Amount> read(Side side, List<Word> words, int at) {
    double value = single(words.get(at).lower());
    if (value < 0) {
      return Optional.empty();
    }
    int last = at;
    if (isDecimalComma(side, words, at)) {
      value = Double.parseDouble(words.get(at).lower() + "." + words.get(at + 1).lower());
      last++;
    }
    while (last + 1 < words.size() && beside(side, words, last)) {
      String next = words.get(last + 1).lower();
      if (TIMES.contains(next)) {
        value *= WORDS.getOrDefault(next, 1.0);
      } else if (WORDS.containsKey(next) && value >= 20 && WORDS.getOrDefault(next, 0.0) < value) {
        value += WORDS.getOrDefault(next, 0.0);
      } else {
        break;
      }
      last++;
    }
    Span span = words.get(at).span().hull(words.get(last).bareSpan());
    return Optional.of(new Amount(span, value, unit(side, words, last), at, last));
  }

  /** "3,5" as much of Europe writes it: one or two figures right behind the comma. */
  private static boolean isDecimalComma(Side side, List<Word> words, int at) {
    if (at + 1 >= words.size() || !isFigures(words.get(at)) || !isFigures(words.get(at + 1))) {
      return false;
    }
    int from = words.get(at).span().end();
    int to = words.get(at + 1).span().start();
    Span gap = new Span(from, to);
    return side.text(gap).equals(",") && words.get(at + 1).lower().length() <= 2;
  }

  private static boolean isFigures(Word word) {
    return word.lower().length() < 16 && word.lower().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean beside(Side side, List<Word> words, int last) {
    int gap = words.get(last + 1).span().start() - words.get(last).span().end();
    return gap == 1 && words.get(last + 1).span().start() < side.span().end();
  }

  /** The value of one word, or -1 if it is no number. */
  static double single(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      double tens = single(lower.substring(0, hyphen));
      double ones = single(lower.substring(hyphen + 1));
      boolean sum = tens >= 20 && tens < 100 && ones > 0 && ones < 10 && tens % 10 == 0;
      return sum ? tens + ones : ones < 0 ? tens : -1;
    }
    int comma = lower.indexOf(',');
    if (comma > 0 && WORDS.containsKey(lower.substring(0, comma))) {
      double rest = figures(lower.substring(comma + 1).replace(",", ""));
      int thousands = (int) lower.chars().filter(c -> c == ',').count();
      double scale = Math.pow(1000, thousands);
      return rest < 0 ? -1 : WORDS.getOrDefault(lower.substring(0, comma), 0.0) * scale + rest;
    }
    if (WORDS.containsKey(lower)) {
      boolean times = TIMES.contains(lower);
      return times && lower.length() <= 2 ? -1 : WORDS.getOrDefault(lower, -1.0);
    }
    return figures(lower.replace(",", ""));
  }

  private static double figures(String text) {
    int end = 0;
    boolean point = false;
    while (end < text.length() && end < 18) {
      char c = text.charAt(end);
      if (c == '.' && !point && end > 0) {
        point = true;
      } else if (c < '0' || c > '9') {
        break;
      }
      end++;
    }
    if (end == 0) {
      return -1;
    }
    String rest = text.substring(end);
    boolean scaled = TIMES.contains(rest);
    boolean plain = rest.isEmpty() || Set.of("st", "nd", "rd", "th", "s").contains(rest);
    boolean stuck = rest.length() > 1 && rest.chars().allMatch(Character::isLetter);
    if (!plain && !scaled && !stuck) {
      return -1;
    }
    double value = Double.parseDouble(text.substring(0, end));
    // A point before three noughts parts the thousands: nobody counts to the thousandth.
    value = text.substring(0, end).endsWith(".000") ? 1000 * value : value;
    return scaled ? value * WORDS.getOrDefault(rest, 1.0) : value;
  }

  /** "A third of" is no number three. */
  private static boolean isPart(List<Word> words, Amount amount) {
    String last = words.get(amount.last()).lower();
    boolean ordinal = WORDS.containsKey(last) && (last.endsWith("th") || last.equals("third"));
    String next = amount.last() + 1 < words.size() ? words.get(amount.last() + 1).lower() : "";
    return ordinal && next.equals("of");
  }

  private static boolean isTime(Side side, Amount amount) {
    String text = side.prose().article().text();
    int end = Math.min(text.length(), amount.span.end() + 5);
    String after = text.substring(amount.span.end(), end).toLowerCase(Locale.ROOT).strip();
    boolean colonBefore = amount.span.start() > 0 && text.charAt(amount.span.start() - 1) == ':';
    boolean half = after.startsWith("am") || after.startsWith("pm");
    // Minutes have two figures: "3:2" is a ratio.
    boolean minutes = after.length() > 2 && after.charAt(0) == ':' && isFigure(after, 1, 2);
    boolean clock =
        minutes
            || (half && (after.length() == 2 || !Character.isLetter(after.charAt(2))))
            || after.startsWith("a.m")
            || after.startsWith("p.m");
    boolean twoFigures = amount.span.length() == 2;
    return clock || (colonBefore && twoFigures && amount.value < 60);
  }

  private static boolean isFigure(String text, int first, int last) {
    return Character.isDigit(text.charAt(first)) && Character.isDigit(text.charAt(last));
  }

  private static String unit(Side side, List<Word> words, int last) {
    String text = side.prose().article().text();
    int end = words.get(last).span().end();
    if (end < text.length() && text.charAt(end) == '%') {
      return "percent";
    }
    String word = words.get(last).lower();
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && UNITS.containsKey(word.substring(hyphen + 1))) {
      return UNITS.getOrDefault(word.substring(hyphen + 1), "");
    }
    return last + 1 < words.size() ? UNITS.getOrDefault(words.get(last + 1).lower(), "") : "";
  }

  /** Whether both are one number. */
  boolean same(Amount other) {
    return near(value, other.value) || isThousandfold(other) || other.isThousandfold(this);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
  }

  /** Whether it is the other with a point between the thousands, as in much of Europe. */
  private boolean isThousandfold(Amount other) {
    return value != Math.rint(value) && near(1000 * value, other.value);
  }

  /** The number in figures, without a needless fraction. */
  String shown() {
    return value == Math.rint(value) && value < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
