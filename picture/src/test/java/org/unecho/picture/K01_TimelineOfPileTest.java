package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.TimelineDay;

/** Days of an invented quarrel. */
class K01_TimelineOfPileTest {
  private static final String HALT =
      "The island state of Velm halted all of the Ostra ferries on Monday without any warning.";
  private static final String STOP =
      "On Monday the island country of Velm stopped every one of the Ostra boats without warning.";

  private static Pen pen() {
    return new Pen()
        .article(
            "a",
            HALT
                + " Mr. Rusk of the harbour office waited for a long time and went home. The school had opened years ago.")
        .article("b", STOP)
        .time("a", "on Monday", "2031-03-03")
        .time("a", "years ago", "2029-09-01")
        .time("b", "On Monday", "2031-03-03")
        .copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE, new String[] {STOP, "a", HALT});
  }

  @Test
  void a_day_is_told_once_in_the_words_of_the_origin_and_counted_by_origin() {
    List<TimelineDay> days = pen().picture().overview().timeline();
    TimelineDay monday = days.get(1);
    assertThat(monday.day()).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(monday.corroboration().independentOrigins()).isEqualTo(1);
    assertThat(monday.sentences())
        .singleElement()
        .satisfies(
            at -> {
              assertThat(at.article()).isEqualTo("a");
              assertThat(at.span().length()).isEqualTo(HALT.length());
            });
  }

  @Test
  void every_named_day_stands_in_it_even_where_no_sentence_can_tell_it() {
    List<TimelineDay> days = pen().picture().overview().timeline();
    assertThat(days)
        .extracting(TimelineDay::day)
        .containsExactly(LocalDate.of(2029, 9, 1), LocalDate.of(2031, 3, 3));
    assertThat(days.get(0).matters()).as("seven words are a scrap").isFalse();
  }

  @Test
  void a_dateline_is_not_told_unless_it_alone_names_the_day() {
    String open = "SKALVIK, Velm (Harbour Wire) - ";
    String dated = "SKALVIK, March 4 (Harbour Wire) - ";
    String told = "All of the Ostra ferries lay idle in the wide bay on Monday.";
    String sale = "The market hall sold every one of its lamps and carpets again.";
    List<TimelineDay> days =
        new Pen()
            .article("a", open + told)
            .article("b", dated + sale)
            .time("a", "on Monday", "2031-03-03")
            .time("b", "March 4", "2031-03-04")
            .picture()
            .overview()
            .timeline();
    assertThat(days)
        .extracting(day -> day.sentences().get(0).span().length())
        .containsExactly(told.length(), dated.length() + sale.length());
  }
}
