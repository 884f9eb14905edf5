package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.EventType;
import org.unecho.model.Outcome;
import org.unecho.model.Outcome.Fate;
import org.unecho.model.Realis;
import org.unecho.model.Scheduled;
import org.unecho.model.When;

class D02_OutcomesTest {
  private static final String DUE = "Brenland and Osmark will hold talks in Tarn on March 10";

  private static Pen announced() {
    Pen pen = new Pen().published("a", "2031-03-05", DUE + ".");
    return told(pen, "a", DUE, "talks", "2031-03-10", Realis.PLANNED);
  }

  private static Pen told(
      Pen pen, String id, String clause, String trigger, String day, Realis realis) {
    pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    return pen.report(
        id,
        pen.draft(id, EventType.CONSULT, "", clause, trigger)
            .from("state:brenland", "state:osmark")
            .on(day)
            .as(realis));
  }

  private static Outcome of(Pen pen, String day) {
    When due = When.on(LocalDate.parse(day));
    List<Scheduled> schedule = pen.picture().schedule();
    return schedule.stream()
        .filter(each -> each.when().equals(due))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void what_nothing_tells_more_of_is_unknown() {
    assertThat(of(announced(), "2031-03-10")).isEqualTo(Outcome.unknown());
  }

  @Test
  void what_is_told_as_a_fact_on_its_day_was_held() {
    String held = "Brenland and Osmark held talks in Tarn on Monday";
    Pen pen = announced().published("b", "2031-03-11", held + ".");
    told(pen, "b", held, "talks", "2031-03-10", Realis.HAPPENED);
    Outcome outcome = of(pen, "2031-03-10");
    assertThat(outcome.fate()).isEqualTo(Fate.HELD);
    assertThat(outcome.passages()).extracting(each -> each.article()).containsExactly("b");
  }

  @Test
  void other_parties_that_meet_on_that_day_hold_nothing_of_it() {
    String held = "Vesland and Morrow held talks in Tarn on Monday";
    Pen pen = announced().published("b", "2031-03-11", held + ".");
    pen.state("b", "state:vesland", "Vesland").state("b", "state:morrow", "Morrow");
    pen.report(
        "b",
        pen.draft("b", EventType.CONSULT, "", held, "talks")
            .from("state:vesland", "state:morrow")
            .on("2031-03-10"));
    assertThat(of(pen, "2031-03-10").fate()).isEqualTo(Fate.UNKNOWN);
  }

  @Test
  void what_is_called_off_was_cancelled() {
    String off = "The talks of March 10 between Brenland and Osmark were cancelled";
    Pen pen = announced().published("b", "2031-03-08", off + ".");
    told(pen, "b", off, "talks", "2031-03-10", Realis.DENIED);
    assertThat(of(pen, "2031-03-10").fate()).isEqualTo(Fate.CANCELLED);
  }

  @Test
  void what_is_put_off_was_moved_to_its_new_day_and_that_day_is_due() {
    String later = "The talks between Brenland and Osmark were postponed to March 20";
    Pen pen = announced().published("b", "2031-03-08", later + ".");
    told(pen, "b", later, "talks", "2031-03-20", Realis.PLANNED);
    Outcome outcome = of(pen, "2031-03-10");
    assertThat(outcome.fate()).isEqualTo(Fate.MOVED);
    assertThat(outcome.moved()).isEqualTo(When.on(LocalDate.parse("2031-03-20")));
    assertThat(of(pen, "2031-03-20").fate()).isEqualTo(Fate.UNKNOWN);
  }

  @Test
  void where_articles_differ_the_later_one_decides() {
    String off = "The talks of March 10 between Brenland and Osmark were cancelled";
    String held = "Brenland and Osmark held talks in Tarn after all on Monday";
    Pen pen = announced().published("b", "2031-03-08", off + ".");
    told(pen, "b", off, "talks", "2031-03-10", Realis.DENIED);
    pen.published("c", "2031-03-11", held + ".");
    told(pen, "c", held, "talks", "2031-03-10", Realis.HAPPENED);
    assertThat(of(pen, "2031-03-10").fate()).isEqualTo(Fate.HELD);
  }
}
