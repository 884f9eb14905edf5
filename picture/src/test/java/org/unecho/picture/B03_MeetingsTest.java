package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.When;

class B03_MeetingsTest {
  private static Pen persons(Pen pen, String id) {
    return pen.actor(
            id, "person:ulf-garrow", ActorType.PERSON, "Ulf Garrow", "president of Brenland")
        .actor(id, "person:ada-quill", ActorType.PERSON, "Ada Quill", "prime minister of Osmark")
        .state(id, "state:brenland", "Brenland")
        .state(id, "state:osmark", "Osmark");
  }

  private static Pen.Draft meeting(Pen pen, String id, String clause, String trigger) {
    return pen.draft(id, EventType.CONSULT, "", clause, trigger);
  }

  private static List<Event> unnamed(String... clauses) {
    Pen pen = new Pen();
    int at = 0;
    for (String clause : clauses) {
      String id = "p" + at++;
      pen.article(id, "Paper " + id + ": " + clause + ".");
      String trigger = clause.contains("session") ? "session" : "meeting";
      Pen.Draft draft = meeting(pen, id, clause, trigger).called(trigger).on("2031-03-10");
      if (clause.contains("Strait Pact")) {
        pen.actor(id, "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
        draft = draft.from("alliance:strait-pact");
      }
      pen.report(id, clause.contains("Velm") ? draft.in("Velm") : draft);
    }
    return pen.picture().events();
  }

  @Test
  void two_in_one_town_on_one_day_of_which_nobody_is_named_are_one() {
    assertThat(
            unnamed(
                "a special session of the council in Velm on Monday",
                "a meeting of the council in Velm on Monday"))
        .hasSize(1);
  }

  @Test
  void one_of_nobody_on_the_day_of_a_body_is_not_that_bodys() {
    assertThat(unnamed("Monday's meeting of the Strait Pact", "Monday's meeting in Velm on Monday"))
        .hasSize(2);
  }

  @Test
  void the_summit_of_an_alliance_is_not_the_summit_of_one_of_its_members() {
    Pen pen =
        new Pen()
            .article("a", "The Brenland-led Strait Pact held its summit in March.")
            .article("b", "The summit between Brenland and Osmark opened in March.");
    pen.state("a", "state:brenland", "Brenland");
    pen.actor("a", "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
    persons(pen, "b");
    pen.report("a", meeting(pen, "a", "its summit", "summit").from("alliance:strait-pact"));
    pen.report(
        "b",
        meeting(pen, "b", "The summit between Brenland and Osmark", "summit")
            .from("state:brenland", "state:osmark"));
    assertThat(pen.picture().events()).hasSize(2);
  }

  @Test
  void a_summit_with_her_is_not_the_summit_of_a_body_without_her() {
    Pen pen =
        new Pen()
            .article("a", "The Strait Pact summit on March 3 drew crowds.")
            .article("b", "He wrote much about the summit with Ada Quill on March 3.");
    pen.actor("a", "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
    persons(pen, "b");
    pen.report(
        "a",
        meeting(pen, "a", "The Strait Pact summit on March 3", "summit")
            .from("alliance:strait-pact")
            .on("2031-03-03"));
    pen.report(
        "b",
        meeting(pen, "b", "the summit with Ada Quill on March 3", "summit")
            .to("person:ada-quill")
            .on("2031-03-03"));
    assertThat(pen.picture().events()).hasSize(2);
  }

  @Test
  void who_meets_whom_is_one_meeting_told_from_either_side() {
    Pen pen =
        new Pen()
            .article("a", "Ulf Garrow met Ada Quill for an hour.")
            .article("b", "Ada Quill met Ulf Garrow in private.")
            .article("c", "Brenland and Osmark met at last.");
    List.of("a", "b", "c").forEach(id -> persons(pen, id));
    pen.report(
        "a",
        meeting(pen, "a", "Ulf Garrow met Ada Quill", "met")
            .from("person:ulf-garrow")
            .to("person:ada-quill"));
    pen.report(
        "b",
        meeting(pen, "b", "Ada Quill met Ulf Garrow", "met")
            .from("person:ada-quill")
            .to("person:ulf-garrow"));
    pen.report(
        "c",
        meeting(pen, "c", "Brenland and Osmark met", "met").from("state:brenland", "state:osmark"));
    List<Event> events = pen.picture().events();
    assertThat(events).hasSize(1);
    Event.Happening happening = events.get(0).happening();
    assertThat(happening.parties().actors()).containsExactly("person:ulf-garrow");
    assertThat(happening.parties().recipients()).containsExactly("person:ada-quill");
  }

  @Test
  void meetings_that_came_before_are_not_the_one_at_hand() {
    Pen pen =
        new Pen()
            .article("a", "Ulf Garrow met Ada Quill today.")
            .article("b", "Ulf Garrow met Ada Quill twice before.");
    List.of("a", "b").forEach(id -> persons(pen, id));
    pen.report("a", met(pen, "a", "Ulf Garrow met Ada Quill today"));
    pen.report("b", met(pen, "b", "Ulf Garrow met Ada Quill twice before"));
    assertThat(pen.picture().events()).hasSize(2);
  }

  private static Pen.Draft met(Pen pen, String id, String clause) {
    return meeting(pen, id, clause, "met").from("person:ulf-garrow").to("person:ada-quill");
  }

  @Test
  void meetings_of_one_person_with_nobody_named_are_not_one_without_a_day() {
    Pen pen =
        new Pen()
            .article("a", "He went home after his meeting with Ulf Garrow.")
            .article("b", "She wrote much about her meeting with Ulf Garrow.");
    List.of("a", "b").forEach(id -> persons(pen, id));
    pen.report("a", meeting(pen, "a", "his meeting with Ulf Garrow", "meeting").to(GARROW));
    pen.report("b", meeting(pen, "b", "her meeting with Ulf Garrow", "meeting").to(GARROW));
    assertThat(pen.picture().events()).hasSize(2);
  }

  private static final String GARROW = "person:ulf-garrow";

  /** Twenty articles tell one meeting; the last of them is told otherwise. */
  private static Pen often(String day, String other) {
    Pen pen = new Pen();
    for (int i = 0; i < 20; i++) {
      String id = String.format(java.util.Locale.ROOT, "m%02d", i);
      pen.article(id, "Paper " + i + " tells that Ulf Garrow met Ada Quill today.");
      persons(pen, id);
      boolean last = i == 19;
      String who = last ? other : "person:ulf-garrow";
      pen.person(id, "person:ute-garrow", "Ute Garrow");
      Pen.Draft draft =
          meeting(pen, id, "Ulf Garrow met Ada Quill today", "met")
              .from(who)
              .to("person:ada-quill");
      pen.report(id, i % 4 == 0 || last ? draft.on(last ? day : "2031-03-03") : draft);
    }
    return pen;
  }

  @Test
  void one_wrong_day_among_many_reports_does_not_split_the_event_nor_date_it() {
    List<Event> events = often("2031-03-04", "person:ulf-garrow").picture().events();
    Event most = most(events);
    assertThat(most.reports()).hasSizeGreaterThan(18);
    assertThat(most.happening().when()).isEqualTo(When.on(java.time.LocalDate.of(2031, 3, 3)));
  }

  private static Event most(List<Event> events) {
    return events.stream()
        .max(java.util.Comparator.comparingInt(event -> event.reports().size()))
        .orElseThrow();
  }
}
