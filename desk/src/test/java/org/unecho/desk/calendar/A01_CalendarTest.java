package org.unecho.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Corroboration;
import org.unecho.model.Header;
import org.unecho.model.Outcome;
import org.unecho.model.Passage;
import org.unecho.model.Published;
import org.unecho.model.Scheduled;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

class A01_CalendarTest {
  private static final Article ARTICLE =
      Articles.of(
          "a",
          new Header(
              "", "", "", List.of(), Published.on(LocalDate.of(2031, 3, 4), Published.Basis.META)),
          "Talks, it says; \"in Tarn\" — on 10 March: äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü.");

  @Test
  void a_calendar_without_dates_holds_a_component_that_shows_nothing() {
    assertThat(CalendarWriter.write(List.of(), List.of()))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Unecho//Unecho//EN
            CALSCALE:GREGORIAN
            BEGIN:VTIMEZONE
            TZID:UTC
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0000
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void an_entry_has_whole_days_a_stable_id_and_a_stamp_from_the_pile() {
    String calendar = calendar(Verdict.SINGLE_ORIGIN, "talks\r\nBEGIN:VALARM");
    assertThat(calendar)
        .contains("UID:s1@unecho.org\r\n")
        .contains("DTSTAMP:20310304T000000Z\r\n")
        .contains("DTSTART;VALUE=DATE:20310310\r\n")
        .contains("DTEND;VALUE=DATE:20310311\r\n")
        .contains("STATUS:TENTATIVE\r\n")
        .contains("SUMMARY:talks\\nBEGIN:VALARM\r\n")
        .contains("LOCATION:Tarn\\; the old\\, low town\r\n");
    assertThat(calendar(Verdict.CORROBORATED, "talks")).contains("STATUS:CONFIRMED\r\n");
  }

  @Test
  void what_was_cancelled_or_moved_is_off_and_what_was_held_stands() {
    assertThat(calendar(Outcome.Fate.CANCELLED)).contains("STATUS:CANCELLED\r\n");
    assertThat(calendar(Outcome.Fate.MOVED)).contains("STATUS:CANCELLED\r\n");
    assertThat(calendar(Outcome.Fate.HELD)).contains("STATUS:CONFIRMED\r\n");
  }

  @Test
  void lines_are_folded_between_characters() {
    String calendar = calendar(Verdict.SINGLE_ORIGIN, "talks");
    for (String line : calendar.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(calendar.replace("\r\n ", ""))
        .contains("“Talks\\, it says\\; \"in Tarn\" — on 10 March");
  }

  private static String calendar(Verdict verdict, String title) {
    return calendar(verdict, title, Outcome.unknown());
  }

  private static String calendar(Outcome.Fate fate) {
    Passage told = new Passage("a", new Span(0, 5));
    return calendar(
        Verdict.SINGLE_ORIGIN, "talks", new Outcome(fate, When.unknown(), List.of(told)));
  }

  private static String calendar(Verdict verdict, String title, Outcome outcome) {
    Scheduled due =
        new Scheduled(
            "s1",
            title,
            new Scheduled.Due(When.on(LocalDate.of(2031, 3, 10)), outcome),
            "Tarn; the old, low town",
            List.of(),
            List.of(new Passage("a", new Span(0, ARTICLE.text().length()))),
            new Corroboration(List.of("a"), verdict, List.of()));
    return CalendarWriter.write(List.of(ARTICLE), List.of(due));
  }
}
