package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.Scheduled;
import org.unecho.model.Verdict;

class D01_ScheduleTest {
  private static final String TALKS =
      "high-level harbour talks between Brenland and Osmark are set to begin in Tarn on March 10,"
          + " followed by a meeting of the Brenland-Osmark Council on March 12";

  private static Pen announced(String id, Pen pen) {
    pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    pen.actor(id, "organisation:council", ActorType.ORGANISATION, "Brenland-Osmark Council", "");
    String clause = "high-level harbour talks between Brenland and Osmark are set to begin in Tarn";
    pen.report(
        id,
        pen.draft(id, EventType.CONSULT, "", clause, "talks")
            .from("state:brenland", "state:osmark")
            .in("Tarn")
            .on("2031-03-10")
            .as(Realis.PLANNED));
    return pen.report(
        id,
        pen.draft(
                id,
                EventType.CONSULT,
                "",
                "a meeting of the Brenland-Osmark Council on March 12",
                "meeting")
            .from("organisation:council")
            .on("2031-03-12")
            .as(Realis.PLANNED));
  }

  @Test
  void each_day_has_its_own_entry_with_a_short_title() {
    Pen pen = announced("a", new Pen().article("a", "Meanwhile, " + TALKS + "."));
    List<Scheduled> schedule = pen.picture().schedule();
    assertThat(schedule)
        .extracting(Scheduled::title)
        .containsExactly(
            "high-level harbour talks between Brenland and Osmark",
            "meeting of the Brenland-Osmark Council");
    assertThat(schedule.get(0).place()).isEqualTo("Tarn");
    assertThat(schedule)
        .allMatch(entry -> entry.corroboration().verdict() == Verdict.SINGLE_ORIGIN);
  }

  @Test
  void two_independent_announcements_of_one_day_are_one_corroborated_entry() {
    Pen pen = announced("a", new Pen().article("a", "Meanwhile, " + TALKS + "."));
    pen.article("b", "Osmark sits down for talks with Brenland on March 10.");
    pen.state("b", "state:brenland", "Brenland").state("b", "state:osmark", "Osmark");
    pen.report(
        "b",
        pen.draft("b", EventType.CONSULT, "", "Osmark sits down for talks with Brenland", "talks")
            .from("state:osmark")
            .to("state:brenland")
            .on("2031-03-10")
            .as(Realis.PLANNED));
    List<Scheduled> schedule = pen.picture().schedule();
    assertThat(schedule).hasSize(2);
    assertThat(schedule.get(0).corroboration().origins()).containsExactly("a", "b");
    assertThat(schedule.get(0).corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void a_plan_without_a_day_is_an_event_but_no_entry() {
    Pen pen = new Pen().article("a", "Brenland will meet Osmark.");
    pen.state("a", "state:brenland", "Brenland");
    pen.report(
        "a",
        pen.draft("a", EventType.CONSULT, "", "Brenland will meet Osmark", "meet")
            .from("state:brenland")
            .as(Realis.PLANNED));
    assertThat(pen.picture().schedule()).isEmpty();
    assertThat(pen.picture().events()).hasSize(1);
  }

  @Test
  void what_was_announced_for_a_day_already_past_when_it_is_told_is_not_due() {
    Pen pen = announced("a", new Pen().published("a", "2031-03-11", "There were, " + TALKS + "."));
    assertThat(pen.picture().schedule())
        .extracting(Scheduled::title)
        .containsExactly("meeting of the Brenland-Osmark Council");
  }
}
