package org.unecho.reading.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.TimeFinding;
import org.unecho.reading.syntax.Token;

/** Gives each finding the value that the article fixes. */
final class Resolver {
  private static final Pattern MONTH_DAY = Pattern.compile("(?:\\d{4}|X{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|X{4})-(\\d{2})");
  private static final Pattern YEAR_WORD = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern TIMEX =
      Pattern.compile("(?:[\\dX]{4}|[\\dX]{2,3})(?:-[A-Z0-9X]{1,3})*(?:T\\S*)?|P\\S+|\\w+_REF");

  /**
   * Names of the weekdays, short ones as well: SUTime's own value for these depends on what it read
   * before.
   */
  private static final List<Pattern> WEEKDAYS =
      Stream.of(
              "mon(?:days?)?",
              "tue(?:s|sdays?)?",
              "wed(?:nesdays?)?",
              "thu(?:rs?|rsdays?)?",
              "fri(?:days?)?",
              "sat(?:urdays?)?",
              "sun(?:days?)?")
          .map(name -> Pattern.compile("\\b" + name + "\\b"))
          .toList();

  private final ParsedArticle parsed;
  private final Optional<LocalDate> day;
  private final Optional<Integer> year;
  private final Optional<Quarters> quarters;
  private final NextDay nextDay;
  private final SaidYear saidYear;

  Resolver(ParsedArticle parsed, Optional<LocalDate> day, Optional<Integer> year) {
    this.parsed = parsed;
    this.day = day;
    this.year = year;
    this.quarters = day.map(Quarters::new);
    this.nextDay = new NextDay(day);
    this.saidYear = new SaidYear(parsed.article().text(), day);
  }

  /** The value of a finding; to be asked in the order of the text. */
  String value(TimeFinding finding) {
    String words = parsed.words(finding.span()).toLowerCase(Locale.ROOT);
    String value =
        quarters
            .flatMap(each -> each.find(words, isFuture(finding)))
            .orElseGet(() -> Values.of(words, plain(finding, words)));
    nextDay.tell(value, finding.span());
    return value;
  }

  private String plain(TimeFinding finding, String words) {
    if (words.contains("same ") || follows(finding, "same")) {
      return "XXXX"; // the same as what was told before, not as the day of the article
    }
    Optional<String> counted = Deictic.find(words, day, () -> isFuture(finding));
    if (counted.isPresent()) {
      return counted.get();
    }
    Optional<String> next = nextDay.find(finding.span(), words, () -> isFuture(finding));
    if (next.isPresent()) {
      return next.get();
    }
    if (words.equals("one day")) {
      return isFuture(finding) ? "FUTURE_REF" : "PAST_REF";
    }
    Optional<DayOfWeek> weekday = weekday(words);
    if (weekday.isPresent()) {
      return weekday(finding, words, weekday.get());
    }
    return dated(finding, words);
  }

  /** What names a month, with or without its day; all else loosely. */
  private String dated(TimeFinding finding, String words) {
    Matcher date = MONTH_DAY.matcher(finding.value());
    if (date.matches() && Months.isNamed(words) && !YEAR_WORD.matcher(words).find()) {
      return yearless(finding, Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
    }
    Matcher month = MONTH.matcher(finding.value());
    int named = Months.named(words);
    if (words.matches("(?:each|every) .*") && named > 0) {
      return String.format(Locale.ROOT, "XXXX-%02d", named);
    }
    Matcher spelt = SPELT.matcher(words);
    if (!finding.value().matches("[\\dX]{4}-.*") && named > 0 && spelt.matches()) {
      return yearless(finding, named, Integer.parseInt(spelt.group(1)));
    }
    if (named > 0 && (finding.value().isEmpty() || ALONE.matcher(words).matches())) {
      return monthOnly(finding, words, String.format(Locale.ROOT, "%02d", named));
    }
    if (month.matches() && Months.isNamed(words) && !YEAR_WORD.matcher(words).find()) {
      return monthOnly(finding, words, month.group(1));
    }
    return loose(finding, words);
  }

  /** What names neither a weekday nor a month. */
  private String loose(TimeFinding finding, String words) {
    if (words.equals("the year") && isFollowed(finding, "end")) {
      return "P1Y"; // of accounts: it ends on a day that the text names
    }
    if (words.matches("(?:over )?the weekend") && day.isPresent() && !isFuture(finding)) {
      return Values.weekendBefore(day.get());
    }
    if (words.equals("overnight")) {
      return "XXXX-XX-XXTNI"; // which night is not said
    }
    return TIMEX.matcher(finding.value()).matches() ? finding.value() : unresolved(finding);
  }

  private boolean isFollowed(TimeFinding finding, String word) {
    String after = parsed.article().text().substring(finding.span().end());
    return after.stripLeading().startsWith(word);
  }

  private boolean follows(TimeFinding finding, String word) {
    int start = finding.span().start();
    String text = parsed.article().text();
    String before = text.substring(Math.max(0, start - 2 * word.length()), start);
    return before.strip().toLowerCase(Locale.ROOT).endsWith(word);
  }

  /** "Next week" of an article without a day is only known to lie ahead. */
  private static String unresolved(TimeFinding finding) {
    if (finding.value().contains("OFFSET P-")) {
      return "PAST_REF";
    }
    return finding.value().contains("OFFSET P") ? "FUTURE_REF" : "XXXX";
  }

  /** A day of a month that SUTime could not read in its sentence, and a month by itself. */
  private static final Pattern SPELT = Pattern.compile("[a-z]+\\.? (\\d{1,2})(?:st|nd|rd|th)?");

  private static final Pattern ALONE = Pattern.compile("[a-z]+\\.?");

  private static Optional<DayOfWeek> weekday(String words) {
    boolean other = words.chars().anyMatch(Character::isDigit);
    return IntStream.range(0, WEEKDAYS.size())
        .filter(i -> !other && WEEKDAYS.get(i).matcher(words).find())
        .mapToObj(i -> DayOfWeek.of(i + 1))
        .findFirst();
  }

  private String yearless(TimeFinding finding, int month, int dayOfMonth) {
    String rest = String.format(Locale.ROOT, "-%02d-%02d", month, dayOfMonth);
    Optional<Integer> said = saidYear.of(finding.span());
    if (said.isPresent()) {
      return String.format(Locale.ROOT, "%04d", said.get()) + rest;
    }
    if (day.isPresent()) {
      return nearest(finding, day.get(), month, dayOfMonth)
          .map(LocalDate::toString)
          .orElse("XXXX" + rest);
    }
    return year.map(fixed -> String.format(Locale.ROOT, "%04d", fixed)).orElse("XXXX") + rest;
  }

  /** Weeks by which a date of a past clause may lie ahead all the same: the parse may err. */
  private static final int NEAR = 8;

  private Optional<LocalDate> nearest(
      TimeFinding finding, LocalDate day, int month, int dayOfMonth) {
    boolean effective = follows(finding, "effective");
    boolean past = !effective && isPast(finding);
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .mapToObj(one -> date(one, month, dayOfMonth))
        .flatMap(Optional::stream)
        .filter(one -> !past || one.isBefore(day.plusWeeks(NEAR)))
        .filter(one -> !effective || !one.isBefore(day))
        .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(day, one))));
  }

  private static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty(); // 29 February in other years
    }
  }

  private String monthOnly(TimeFinding finding, String words, String month) {
    Optional<Integer> said = saidYear.of(finding.span());
    if (said.isPresent()) {
      return String.format(Locale.ROOT, "%04d-", said.get()) + month;
    }
    if (day.isPresent()) {
      LocalDate middle = LocalDate.of(day.get().getYear(), Integer.parseInt(month), 15);
      if (words.startsWith("last ") || words.startsWith("next ")) {
        return Months.beside(day.get(), Integer.parseInt(month), words.startsWith("next "));
      }
      boolean future = isFuture(finding);
      if (future && middle.plusMonths(1).isBefore(day.get())) {
        middle = middle.plusYears(1);
      } else if (!future
          && (middle.minusMonths(1).isAfter(day.get())
              || (isPast(finding) && middle.withDayOfMonth(1).isAfter(day.get())))) {
        middle = middle.minusYears(1);
      }
      return middle.toString().substring(0, 7);
    }
    return year.map(fixed -> String.format(Locale.ROOT, "%04d", fixed)).orElse("XXXX")
        + "-"
        + month;
  }

  private String weekday(TimeFinding finding, String words, DayOfWeek weekday) {
    if (day.isEmpty()) {
      return "XXXX-WXX-" + weekday.getValue();
    }
    LocalDate anchor = day.get();
    if (words.contains("last")) {
      return part(finding, anchor.with(TemporalAdjusters.previous(weekday)));
    }
    if (words.contains("coming")) {
      return part(finding, anchor.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (words.contains("previous")) {
      return part(
          finding,
          anchor
              .with(TemporalAdjusters.previousOrSame(weekday))
              .with(TemporalAdjusters.previous(weekday)));
    }
    if (words.contains("next")) {
      return part(finding, anchor.with(TemporalAdjusters.next(weekday)));
    }
    return part(
        finding,
        isFuture(finding)
            ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
            : anchor.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  /** "Friday morning" keeps the part of the day that SUTime found. */
  private static String part(TimeFinding finding, LocalDate date) {
    int time = finding.value().indexOf('T');
    boolean clock = time >= 0 && finding.value().matches("[^ ]*T(?:[A-Z]{2}|\\d\\d.*)");
    return date + (clock ? finding.value().substring(time) : "");
  }

  /** Whether the clause around the time speaks of what is to come. */
  private boolean isFuture(TimeFinding finding) {
    return follows(finding, "effective") || clause(finding, Tense::isFuture);
  }

  /** Whether the clause around the time speaks of what was. */
  private boolean isPast(TimeFinding finding) {
    return clause(finding, Tense::isPast);
  }

  private boolean clause(TimeFinding finding, BiPredicate<Sentence, Token> asks) {
    Optional<Sentence> sentence = parsed.findSentence(finding.span());
    Optional<Token> head = sentence.flatMap(one -> one.findHead(finding.span()));
    if (sentence.isEmpty() || head.isEmpty()) {
      return false;
    }
    for (Token governor : sentence.get().governors(head.get())) {
      if (Tense.isAhead(sentence.get(), governor)) {
        return asks.test(sentence.get(), governor);
      }
      if (governor.isVerb() || sentence.get().has(governor, "cop")) {
        return asks.test(sentence.get(), governor);
      }
    }
    return false;
  }
}
