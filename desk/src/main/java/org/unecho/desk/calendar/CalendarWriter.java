package org.unecho.desk.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.Scheduled;
import org.unecho.model.Verdict;

/**
 * Writes what is due as a calendar that other programs import (Desruisseaux, ed., <i>Internet
 * Calendaring and Scheduling Core Object Specification</i>, RFC 5545, 2009).
 */
public final class CalendarWriter {
  /** RFC 5545, 3.1: lines should not be longer than 75 octets, the break left out. */
  private static final int LONGEST_LINE = 75;

  private static final int LONGEST_QUOTE = 300;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Map<String, String> texts = new TreeMap<>();
  private final LocalDate stamp;
  private final StringBuilder out = new StringBuilder();

  private CalendarWriter(List<Article> articles) {
    articles.forEach(article -> texts.put(article.id(), article.text()));
    this.stamp =
        articles.stream()
            .flatMap(article -> article.header().published().day().stream())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
  }

  /**
   * The calendar of what is due. Its time stamps are the day of the last publication in the pile,
   * not the clock's, so that the same pile gives the same bytes.
   */
  public static String write(List<Article> articles, List<Scheduled> schedule) {
    CalendarWriter writer = new CalendarWriter(articles);
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//Unecho//Unecho//EN");
    writer.line("CALSCALE", "GREGORIAN");
    if (schedule.isEmpty()) {
      writer.noDates();
    }
    schedule.forEach(writer::event);
    writer.line("END", "VCALENDAR");
    return writer.out.toString();
  }

  /**
   * RFC 5545, 3.6: a calendar holds a component at least. The zone of UTC is one that puts nothing
   * into anybody's calendar.
   */
  private void noDates() {
    line("BEGIN", "VTIMEZONE");
    line("TZID", "UTC");
    line("BEGIN", "STANDARD");
    line("DTSTART", "19700101T000000");
    line("TZOFFSETFROM", "+0000");
    line("TZOFFSETTO", "+0000");
    line("END", "STANDARD");
    line("END", "VTIMEZONE");
  }

  private void event(Scheduled due) {
    LocalDate first = due.when().from().orElse(stamp);
    LocalDate last = due.when().to().orElse(first);
    line("BEGIN", "VEVENT");
    line("UID", escape(due.id()) + "@unecho.org");
    line("DTSTAMP", DAY.format(stamp) + "T000000Z");
    line("DTSTART;VALUE=DATE", DAY.format(first));
    line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    line("SUMMARY", escape(due.title()));
    if (!due.place().isBlank()) {
      line("LOCATION", escape(due.place()));
    }
    line("DESCRIPTION", description(due));
    boolean certain = due.corroboration().verdict() == Verdict.CORROBORATED;
    line("STATUS", status(due, certain));
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  /** RFC 5545, 3.8.1.11. What was moved is off on the old day. */
  private static String status(Scheduled due, boolean certain) {
    return switch (due.outcome().fate()) {
      case CANCELLED, MOVED -> "CANCELLED";
      case HELD -> "CONFIRMED";
      case UNKNOWN -> certain ? "CONFIRMED" : "TENTATIVE";
    };
  }

  private String description(Scheduled due) {
    StringBuilder text = new StringBuilder(due.corroboration().verdict().word());
    text.append(", independent origins: ").append(due.corroboration().independentOrigins());
    for (Passage passage : due.passages()) {
      String whole = texts.getOrDefault(passage.article(), "");
      if (passage.span().end() <= whole.length()) {
        text.append("\n“").append(Shown.brief(passage.span().of(whole), LONGEST_QUOTE)).append('”');
      }
    }
    return escape(text.toString());
  }

  /** RFC 5545, 3.3.11: backslash, semicolon, comma and line feed are escaped in a text. */
  private static String escape(String text) {
    return Shown.block(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Breaks long lines between characters, never inside one. */
  private void line(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String point = Character.toString(line.codePointAt(i));
      int length = point.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(point);
      octets += length;
      i += point.length();
    }
    out.append("\r\n");
  }
}
