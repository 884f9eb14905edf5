package org.unecho.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unecho.model.Passage;
import org.unecho.model.Span;
import org.unecho.model.When;

/** An invented strike in an invented harbour. */
final class A01_TimelineTest {
  private static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

  private final List<Line> lines = new ArrayList<>();

  private void line(
      String article, LocalDate published, int place, String words, LocalDate... days) {
    Span span = new Span(100 * place, 100 * place + words.length());
    Passage passage = new Passage(article, span);
    lines.add(new Line(passage, words, When.on(published), place, List.of(days), article));
  }

  private static LocalDate day(int ofMay) {
    return MAY_1.withDayOfMonth(ofMay);
  }

  @Test
  void an_empty_story_has_an_empty_timeline() {
    assertThat(TimelineMaker.of(List.of(), "").timeline(MAY_1, MAY_1.plusDays(3), 2, 1)).isEmpty();
  }

  @Test
  void the_day_that_others_still_name_comes_before_the_day_of_much_print() {
    LocalDate next = MAY_1.plusDays(1);
    line("a", MAY_1, 0, "Harbour pilots of Port Elden walked out on Thursday .", MAY_1);
    line("b", next, 0, "Port Elden shops opened late on Friday because of rain .", next);
    line("b", next, 1, "A bakery by the harbour of Port Elden sold out on Friday .", next);
    line("e", next, 0, "Rain stopped the ferry to Port Elden on Friday .", next);
    line("c", MAY_1.plusDays(20), 0, "Those who walked out on May 1 are back at work .", MAY_1);
    line("d", MAY_1.plusDays(40), 0, "The walkout of May 1 cost Port Elden a fortune .", MAY_1);
    assertThat(TimelineMaker.of(lines, "harbour pilots").timeline(MAY_1, MAY_1.plusDays(5), 1, 1))
        .hasSize(1)
        .containsOnlyKeys(MAY_1);
  }

  @Test
  void a_day_at_the_head_of_a_sentence_comes_first() {
    LocalDate later = MAY_1.plusDays(60);
    line("a", later, 0, "The harbour had been quiet since the dredger sank on May 4 .", day(4));
    line("a", later, 1, "On May 2 the pilots of the harbour walked out over their pay .", day(2));
    line("a", later, 2, "The board of the harbour held its usual meeting on May 3 .", day(3));
    assertThat(TimelineMaker.of(lines, "").timeline(MAY_1, later, 1, 1)).containsOnlyKeys(day(2));
    assertThat(Chronicle.isEntry("3 May : pilots walk out")).isTrue();
    assertThat(Chronicle.isEntry("`` May I go ? '' asked a pilot")).isFalse();
  }

  @Test
  void an_article_that_names_no_day_tells_its_own() {
    line("a", day(9), 0, "Harbour pilots of Port Elden have walked out over their pay at last .");
    line("a", day(9), 1, "Forty ships with grain and timber are waiting behind the breakwater .");
    assertThat(TimelineMaker.of(lines, "").timeline(MAY_1, day(20), 3, 1)).containsOnlyKeys(day(9));
    assertThat(TimelineMaker.strict(lines).mattering(MAY_1, day(20), 0.5, 3, 1)).isEmpty();
  }

  @Test
  void a_day_of_a_quiet_time_needs_fewer_to_name_it() {
    LocalDate quiet = MAY_1.plusDays(100);
    line("a", MAY_1, 0, "The pilots walked out of the harbour of Port Elden on Thursday .", MAY_1);
    line("q", quiet, 0, "The pilots walked out of the harbour of Port Elden that day .", quiet);
    for (int number = 2; number <= 9; number++) {
      line("b" + number, day(number), 0, "On the day before nothing moved .", day(number));
    }
    assertThat(TimelineMaker.of(lines, "").timeline(MAY_1, quiet, 1, 1)).containsOnlyKeys(quiet);
  }

  @Test
  void no_sentence_says_again_what_one_says() {
    line("a", MAY_1, 0, "Harbour pilots of Port Elden walked out over pay on Thursday morning .");
    line("b", MAY_1, 0, "Harbour pilots of Port Elden walked out over pay on Thursday evening .");
    line("c", MAY_1, 0, "Forty ships with grain and timber waited outside the breakwater today .");
    assertThat(TimelineMaker.of(lines, "").timeline(MAY_1, MAY_1, 1, 3).get(MAY_1)).hasSize(2);
  }

  @Test
  void a_first_sentence_that_names_another_day_tells_that_day_before_its_own() {
    line("a", day(2), 0, "Harbour pilots of Port Elden met the minister about pay today .");
    line("b", day(2), 0, "Harbour pilots of Port Elden will meet the minister on May 9 .", day(9));
    line(
        "c",
        day(2),
        0,
        "Harbour pilots of Port Elden met their union about hours on May 9 .",
        day(9));
    assertThat(TimelineMaker.of(lines, "").timeline(day(2), day(2), 1, 1).get(day(2)))
        .singleElement()
        .extracting(Line::words)
        .isEqualTo("Harbour pilots of Port Elden met the minister about pay today .");
  }

  @Test
  void a_sentence_of_one_day_comes_before_one_of_several() {
    String one = "On May 3 the pilots of the harbour of Port Elden walked out .";
    String all = "On May 3 and May 4 the pilots of the harbour of Port Elden walked out .";
    line("a", day(9), 5, all, day(3), day(4));
    line("b", day(9), 5, one, day(3));
    line(
        "c",
        day(9),
        6,
        "On May 4 , as on May 3 , the harbour of Port Elden lay still .",
        day(3),
        day(4));
    assertThat(TimelineMaker.of(lines, "").timeline(day(3), day(3), 1, 1).get(day(3)))
        .singleElement()
        .extracting(Line::words)
        .isEqualTo(one);
  }

  @Test
  void of_two_days_the_one_that_belongs_to_the_story_comes_first() {
    line("a", day(9), 5, "The dockers of Osmark sang a hymn in the chapel on May 2 .", day(2));
    line("b", day(9), 5, "The pilots of Port Elden walked out of the harbour on May 3 .", day(3));
    line(
        "c",
        day(9),
        6,
        "The harbour of Port Elden needs the pilots , said the mayor of Port Elden .");
    line("d", day(9), 6, "The pilots of the harbour of Port Elden want more pay .");
    assertThat(TimelineMaker.of(lines, "").timeline(day(2), day(3), 1, 1)).containsOnlyKeys(day(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "PORT ELDEN, May 2 (Harbour Wire) - The pilots walked out.|The pilots walked out.",
        "Port Elden , Osmark -LRB- HW -RRB- -- `` Never '' , they said .|`` Never '' , they said .",
        "PORT ELDEN -- Pilots walked out .|Pilots walked out .",
        "PORT ELDEN, Osmark — Pilots walked out.|Pilots walked out.",
        "[Updated 5:16 p.m.] Pilots walked out.|Pilots walked out.",
        "-LRB- Updated 5:16 p.m. -LRB- 0016 in Elden -RRB- -RRB- Ten left .|Ten left .",
        "(It) was a storm, she said.|(It) was a storm, she said.",
        "The Harbour Board (HB) - a body of five - met.|The Harbour Board (HB) - a body of five - met.",
        "HB and the pilots met.|HB and the pilots met.",
        "On May 2 the pilots (all ten) left.|On May 2 the pilots (all ten) left."
      })
  void what_stands_before_the_sentence_is_not_told(String words, String told) {
    line("a", MAY_1, 0, words, MAY_1);
    assertThat(lines.get(0).told()).isEqualTo(told);
  }
}
