package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;

class B05_RetoldTest {
  private static Pen met(String... papers) {
    Pen pen = new Pen();
    for (String id : papers) {
      String told = "Ilse Varn met Tom Hale in Velm";
      pen.article(id, "Paper " + id + ": " + told + ". Wednesday's parley was brief.");
      pen.person(id, "person:ilse-varn", "Ilse Varn").person(id, "person:tom-hale", "Tom Hale");
      pen.report(
          id,
          pen.draft(id, EventType.CONSULT, "", told, "met")
              .called("meet")
              .from("person:ilse-varn")
              .to("person:tom-hale")
              .in("Velm")
              .on("2031-03-05"));
    }
    return pen;
  }

  private static void parley(Pen pen, String id, String day) {
    pen.report(
        id,
        pen.draft(id, EventType.CONSULT, "", "Wednesday's parley", "parley")
            .called("parley")
            .on(day));
  }

  private static List<Event> meetings(Pen pen) {
    return pen.picture().events();
  }

  @Test
  void wednesdays_parley_is_the_meeting_that_its_article_told() {
    Pen pen = met("a", "b", "c");
    parley(pen, "a", "2031-03-05");
    assertThat(meetings(pen)).hasSize(1);
  }

  @Test
  void one_of_another_day_is_not() {
    Pen pen = met("a", "b", "c");
    parley(pen, "a", "2031-03-06");
    assertThat(meetings(pen)).hasSize(2);
  }

  @Test
  void nor_one_of_an_article_that_tells_no_meeting() {
    Pen pen = met("a", "b", "c");
    pen.article("z", "Paper z: Wednesday's parley was brief.");
    parley(pen, "z", "2031-03-05");
    assertThat(meetings(pen)).hasSize(2);
  }

  private static Pen counted(String one, String other) {
    Pen pen = new Pen();
    int at = 0;
    for (String what : List.of(one, other)) {
      String id = "p" + at++;
      String told = "Brenland expelled 12 " + what + "s of Osmark";
      pen.article(id, "Paper " + id + ": " + told + ".");
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
      Pen.Draft draft =
          pen.draft(id, EventType.SANCTION, "expel", told, "expelled")
              .to("state:osmark")
              .on("2031-03-05")
              .counting(12, what);
      pen.report(id, at == 1 ? draft.from("state:brenland") : draft);
    }
    return pen;
  }

  @Test
  void twelve_officers_and_twelve_agents_of_one_state_are_the_same_twelve() {
    assertThat(meetings(counted("officer", "agent"))).hasSize(1);
  }

  private static List<String> names(ActorType type, String... names) {
    Pen pen = new Pen();
    int at = 0;
    for (String name : names) {
      String id = "p" + at++;
      pen.article(id, name + " spoke.");
      String slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
      pen.actor(id, type.word() + ":" + slug, type, name, "");
    }
    return pen.picture().actors().stream().map(Actor::name).toList();
  }

  @Test
  void a_number_after_a_name_or_a_short_first_name_is_the_same_person() {
    assertThat(names(ActorType.PERSON, "Aron P. Holt III", "Aron Holt")).hasSize(1);
    assertThat(names(ActorType.PERSON, "Charles E. Holt", "Chuck Holt")).hasSize(1);
  }

  @Test
  void another_number_is_another_person() {
    assertThat(names(ActorType.PERSON, "Aron P. Holt III", "Aron P. Holt II")).hasSize(2);
  }

  @Test
  void a_ministry_is_one_whatever_the_order_of_its_words() {
    assertThat(names(ActorType.ORGANISATION, "Ministry of Fisheries", "Fisheries Ministry"))
        .hasSize(1);
  }

  @Test
  void york_university_is_not_that_of_york() {
    assertThat(names(ActorType.ORGANISATION, "University of Velm", "Velm University")).hasSize(2);
  }
}
