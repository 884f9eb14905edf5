package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;

class B09_RecurrenceTest {
  private static final String FIRED = "Brenland guards fired on dockers";

  /** Brenland's guards fire on the dockers on so many days, each told with its day. */
  private static Pen firings(int days) {
    Pen pen = new Pen();
    for (int i = 0; i < days; i++) {
      String day = "2031-03-%02d".formatted(3 + 7 * i);
      firing(pen, "dated" + i, day).report("dated" + i, fired(pen, "dated" + i).on(day));
    }
    return pen;
  }

  private static Pen firing(Pen pen, String article, String published) {
    return pen.published(article, published, FIRED + ".")
        .state(article, "state:brenland", "Brenland");
  }

  private static Pen.Draft fired(Pen pen, String article) {
    return pen.draft(article, EventType.ASSAULT, "firearms", FIRED, "fired").from("state:brenland");
  }

  private static Pen undated(Pen pen, String article, String published) {
    return firing(pen, article, published).report(article, fired(pen, article));
  }

  private static List<List<String>> articles(Pen pen) {
    return pen.picture().events().stream().map(B09_RecurrenceTest::articles).toList();
  }

  private static List<String> articles(Event event) {
    return event.reports().stream().map(passage -> passage.article()).toList();
  }

  @Test
  void what_is_done_on_many_days_and_told_without_a_day_is_of_the_days_of_its_paper() {
    Pen pen = firings(4);
    undated(pen, "early", "2031-03-04");
    undated(pen, "late", "2031-03-25");
    assertThat(articles(pen))
        .containsExactlyInAnyOrder(
            List.of("dated0", "early"),
            List.of("dated1"),
            List.of("dated2"),
            List.of("dated3", "late"));
  }

  private static Pen counted(double dead) {
    Pen pen = firings(4);
    for (String day : List.of("2031-03-04", "2031-05-25")) {
      String clause = FIRED + ", killing many";
      pen.published(day, day, clause + ".").state(day, "state:brenland", "Brenland");
      pen.report(
          day,
          pen.draft(day, EventType.ASSAULT, "firearms", clause, "fired")
              .from("state:brenland")
              .counting(dead, "killed"));
    }
    return pen;
  }

  @Test
  void two_dead_of_two_months_are_not_the_same_two() {
    assertThat(articles(counted(2)))
        .noneMatch(event -> event.containsAll(List.of("2031-03-04", "2031-05-25")));
  }

  @Test
  void forty_one_dead_are_the_same_however_late_they_are_told() {
    assertThat(articles(counted(41)))
        .anyMatch(event -> event.containsAll(List.of("2031-03-04", "2031-05-25")));
  }

  @Test
  void what_is_done_once_is_one_however_late_it_is_told() {
    Pen pen = firings(1);
    undated(pen, "early", "2031-03-04");
    undated(pen, "late", "2031-05-25");
    assertThat(articles(pen)).containsExactly(List.of("dated0", "early", "late"));
  }

  @Test
  void one_misread_day_beside_one_that_most_name_makes_no_second_deed() {
    Pen pen = firings(1);
    for (int i = 0; i < 6; i++) {
      String id = "same" + i;
      firing(pen, id, "2031-03-04").report(id, fired(pen, id).on("2031-03-03"));
    }
    firing(pen, "odd", "2031-03-06").report("odd", fired(pen, "odd").on("2031-03-05"));
    undated(pen, "late", "2031-03-20");
    assertThat(articles(pen))
        .hasSize(2)
        .anyMatch(event -> event.contains("late") && event.size() == 8);
  }

  @Test
  void what_goes_on_is_one_though_it_is_told_all_year() {
    Pen pen = new Pen();
    for (int month = 1; month < 9; month++) {
      String id = "m" + month;
      pen.published(id, "2031-0%d-05".formatted(month), "The war of Brenland on Osmark goes on.")
          .state(id, "state:brenland", "Brenland")
          .state(id, "state:osmark", "Osmark");
      Pen.Draft war =
          pen.draft(id, EventType.ASSAULT, "", "war of Brenland on Osmark", "war")
              .from("state:brenland")
              .to("state:osmark");
      pen.report(id, month < 5 ? war.on("2031-0%d-04".formatted(month)) : war);
    }
    assertThat(articles(pen)).anyMatch(event -> event.containsAll(List.of("m5", "m6", "m7", "m8")));
  }

  @Test
  void what_is_said_without_a_day_is_not_what_was_said_two_months_before() {
    Pen pen = new Pen();
    for (String day : List.of("2031-01-05", "2031-01-07", "2031-03-05")) {
      pen.published(day, day, "Brenland condemned the raid.")
          .state(day, "state:brenland", "Brenland");
      pen.report(
          day,
          pen.draft(day, EventType.ACCUSE, "disapprove", "Brenland condemned the raid", "condemned")
              .from("state:brenland"));
    }
    assertThat(articles(pen))
        .containsExactlyInAnyOrder(List.of("2031-01-05", "2031-01-07"), List.of("2031-03-05"));
  }

  @Test
  void a_meeting_is_told_of_weeks_later_without_its_day() {
    Pen pen = new Pen();
    for (String day : List.of("2031-06-12", "2031-06-13", "2031-07-15")) {
      pen.published(day, day, "Brenland met Osmark in Tarn.")
          .state(day, "state:brenland", "Brenland")
          .state(day, "state:osmark", "Osmark");
      Pen.Draft met =
          pen.draft(day, EventType.CONSULT, "", "Brenland met Osmark in Tarn", "met")
              .from("state:brenland")
              .to("state:osmark");
      pen.report(day, day.endsWith("-07-15") ? met : met.on("2031-06-12"));
    }
    assertThat(articles(pen)).containsExactly(List.of("2031-06-12", "2031-06-13", "2031-07-15"));
  }
}
