package org.unecho.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Passage;
import org.unecho.model.Span;
import org.unecho.model.When;

/** An invented strike in an invented harbour. */
final class A01_TimelineTest {
  private static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

  private final List<Line> lines = new ArrayList<>();

  private void line(String article, LocalDate published, int place, String words) {
    Span span = new Span(100 * place, 100 * place + words.length());
    List<LocalDate> days = DayWords.find(words, published);
    lines.add(
        new Line(new Passage(article, span), words, When.on(published), place, days, article));
  }

  @Test
  void an_empty_story_has_an_empty_timeline() {
    assertThat(TimelineMaker.of(List.of(), "").timeline(MAY_1, MAY_1.plusDays(3), 2, 1)).isEmpty();
  }

  @Test
  void days_are_found_by_their_words() {
    LocalDate friday = LocalDate.of(2031, 5, 9);
    assertThat(DayWords.find("The pilots walked out on Wednesday .", friday))
        .containsExactly(LocalDate.of(2031, 5, 7));
    assertThat(DayWords.find("Talks will resume on Monday .", friday))
        .containsExactly(LocalDate.of(2031, 5, 12));
    assertThat(DayWords.find("It began on April 3 and ended 14 April , 2030", friday))
        .containsExactly(LocalDate.of(2030, 4, 14), LocalDate.of(2031, 4, 3));
    assertThat(DayWords.find("Since December 30 nothing moved", friday))
        .containsExactly(LocalDate.of(2030, 12, 30));
    assertThat(DayWords.find("On February 31 nothing happened", friday)).isEmpty();
  }

  @Test
  void a_day_of_the_week_lies_ahead_where_its_own_verb_does() {
    LocalDate friday = LocalDate.of(2031, 5, 9);
    LocalDate before = LocalDate.of(2031, 5, 7);
    LocalDate after = LocalDate.of(2031, 5, 14);
    for (String past :
        List.of(
            "The harbour board said Wednesday it will reopen two piers .",
            "On Wednesday the board said that it would reopen two piers .",
            "The pilots , who had planned a march , walked out on Wednesday .",
            "The strike , which could last for weeks , began Wednesday .")) {
      assertThat(DayWords.find(past, friday)).as(past).containsExactly(before);
    }
    for (String ahead :
        List.of(
            "Two piers will be slowly reopened on Wednesday .",
            "The board said two piers would reopen on Wednesday .",
            "The minister is due to meet the pilots Wednesday .",
            "The pilots are to march next Wednesday .",
            "On Wednesday the board will hear the pilots .")) {
      assertThat(DayWords.find(ahead, friday)).as(ahead).containsExactly(after);
    }
  }

  @Test
  void the_day_that_others_still_name_comes_before_the_day_of_much_print() {
    line("a", MAY_1, 0, "Harbour pilots of Port Elden walked out over pay on Thursday morning .");
    line(
        "b", MAY_1.plusDays(1), 0, "Port Elden shops opened late because of rain and wind again .");
    line(
        "b", MAY_1.plusDays(1), 1, "A new bakery by the harbour of Port Elden sold out of bread .");
    line(
        "c",
        MAY_1.plusDays(20),
        0,
        "Harbour pilots , who walked out on May 1 , returned to work .");
    line(
        "d",
        MAY_1.plusDays(40),
        0,
        "The walkout of harbour pilots on May 1 cost Port Elden a fortune .");
    assertThat(TimelineMaker.of(lines, "harbour pilots").timeline(MAY_1, MAY_1.plusDays(5), 1, 1))
        .hasSize(1)
        .containsOnlyKeys(MAY_1);
  }

  @Test
  void no_sentence_says_again_what_one_says() {
    line("a", MAY_1, 0, "Harbour pilots of Port Elden walked out over pay on Thursday morning .");
    line("b", MAY_1, 0, "Harbour pilots of Port Elden walked out over pay on Thursday evening .");
    line("c", MAY_1, 0, "Forty ships with grain and timber waited outside the breakwater today .");
    assertThat(TimelineMaker.of(lines, "").timeline(MAY_1, MAY_1, 1, 3).get(MAY_1)).hasSize(2);
  }
}
