package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Realis;

class B06_PresupposedTest {
  private static final String TOLD = "Brenland annexed the Osmark isles";

  private static Pen told(String more) {
    Pen pen = new Pen();
    for (String id : List.of("a", "b")) {
      pen.article(id, "Paper " + id + ": " + TOLD + ". " + (id.equals("a") ? more : ""));
      seized(pen, id);
    }
    return pen;
  }

  private static void seized(Pen pen, String id) {
    states(pen, id);
    pen.report(id, draft(pen, id, TOLD, "annexed"));
  }

  private static void states(Pen pen, String id) {
    pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
  }

  private static Pen.Draft draft(Pen pen, String id, String clause, String trigger) {
    return pen.draft(id, EventType.COERCE, "seize", clause, trigger)
        .called("annex")
        .from("state:brenland")
        .to("state:osmark");
  }

  private static List<Event> events(Pen pen, String id, String clause, String trigger) {
    String lemma = trigger.equals("annexation") ? "annexation" : "annex";
    pen.report(id, draft(pen, id, clause, trigger).called(lemma).as(Realis.POSSIBLE));
    return pen.picture().events();
  }

  @Test
  void a_noun_in_a_wish_takes_up_what_its_article_tells_as_so() {
    String noun = "Brenland's annexation of Osmark";
    Pen pen = told("Tarn may yet accept " + noun + ".");
    assertThat(events(pen, "a", noun, "annexation"))
        .singleElement()
        .satisfies(event -> assertThat(event.realis()).isEqualTo(Realis.HAPPENED))
        .satisfies(event -> assertThat(event.reports()).hasSize(3))
        .satisfies(event -> assertThat(event.label()).isEqualTo(TOLD))
        .satisfies(event -> assertThat(event.corroboration().independentOrigins()).isEqualTo(2));
  }

  @Test
  void another_one_that_is_feared_is_not_it() {
    String noun = "another Brenland annexation in Osmark";
    Pen pen = told("Tarn fears " + noun + ".");
    assertThat(events(pen, "a", noun, "annexation")).hasSize(2);
  }

  @Test
  void nor_is_what_a_verb_tells() {
    String verb = "Brenland may annex Osmark";
    Pen pen = told("Soon " + verb + " again.");
    assertThat(events(pen, "a", verb, "annex")).hasSize(2);
  }

  @Test
  void nor_a_noun_of_an_article_that_does_not_tell_it() {
    String noun = "Brenland's annexation of Osmark";
    Pen pen = told("").article("z", "Paper z: Tarn may yet accept " + noun + ".");
    states(pen, "z");
    assertThat(events(pen, "z", noun, "annexation")).hasSize(2);
  }

  @Test
  void but_of_what_many_tell_the_owner_and_the_place_are_enough() {
    Pen pen = new Pen();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      pen.article(id, "Paper " + id + ": " + TOLD + ".");
      states(pen, id);
      pen.report(id, draft(pen, id, TOLD, "annexed").in("Osmark isles"));
    }
    String noun = "Brenland's annexation of the Osmark isles";
    pen.article("z", "Paper z: Tarn may yet accept " + noun + ".");
    states(pen, "z");
    pen.report(
        "z",
        draft(pen, "z", noun, "annexation")
            .called("annexation")
            .in("Osmark isles")
            .as(Realis.POSSIBLE));
    assertThat(pen.picture().events()).hasSize(1);
  }

  @Test
  void words_that_only_say_which_isles_are_meant_take_it_up_too() {
    String words = "the Osmark isles seized by Brenland";
    Pen pen = told("Tarn may yet visit " + words + ".");
    pen.report("a", draft(pen, "a", words, "seized").called("annex").as(Realis.POSSIBLE));
    assertThat(pen.picture().events()).hasSize(1);
  }
}
