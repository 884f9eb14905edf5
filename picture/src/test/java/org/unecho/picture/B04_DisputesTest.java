package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.Verdict;

class B04_DisputesTest {
  private static Pen told(Pen pen, String id, Realis realis, String holder, double soldiers) {
    String not = realis == Realis.DENIED ? "never " : "";
    String clause = "Brenland " + not + "sent soldiers to Osmark";
    pen.article(id, "Paper " + id + ": " + clause + ", as Ilse Varn or Tom Hale has it.");
    pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    pen.actor(id, "person:ilse-varn", ActorType.PERSON, "Ilse Varn", "minister of Brenland");
    pen.actor(id, "person:tom-hale", ActorType.PERSON, "Tom Hale", "columnist");
    return pen.report(
        id,
        pen.draft(id, EventType.MOBILIZE, "troops", clause, "sent")
            .from("state:brenland")
            .to("state:osmark")
            .counting(soldiers, "soldier")
            .as(realis)
            .saidBy(holder));
  }

  private static Pen papers(int papers) {
    Pen pen = new Pen();
    for (int i = 0; i < papers; i++) {
      told(pen, String.format(Locale.ROOT, "p%02d", i), Realis.HAPPENED, "", 300);
    }
    return pen;
  }

  private static Event fact(Pen pen) {
    return pen.picture().events().stream()
        .filter(event -> event.realis() == Realis.HAPPENED)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void one_columnist_does_not_make_what_a_dozen_origins_tell_disputed_but_is_shown() {
    Event fact = fact(told(papers(12), "z", Realis.DENIED, "person:tom-hale", 300));
    assertThat(fact.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(fact.corroboration().why())
        .anyMatch(why -> why.how().equals("another origin denies it, outweighed: 1 of 13"));
  }

  @Test
  void a_minister_of_the_one_who_is_said_to_have_done_it_does() {
    Event fact = fact(told(papers(12), "z", Realis.DENIED, "person:ilse-varn", 300));
    assertThat(fact.corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
  }

  @Test
  void one_columnist_against_two_papers_is_a_side_of_the_matter() {
    Event fact = fact(told(papers(2), "z", Realis.DENIED, "person:tom-hale", 300));
    assertThat(fact.corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
  }

  @Test
  void one_other_number_among_a_dozen_is_shown_and_disputes_nothing() {
    Event fact = fact(told(papers(12), "z", Realis.HAPPENED, "", 30));
    assertThat(fact.numbers().get(0).values()).hasSize(2);
    assertThat(fact.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void two_numbers_that_each_have_several_origins_dispute_it() {
    Pen pen = papers(4);
    told(pen, "y", Realis.HAPPENED, "", 900);
    told(pen, "z", Realis.HAPPENED, "", 900);
    assertThat(fact(pen).corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
  }

  private static void meeting(Pen pen, String id, Realis realis, String day) {
    String clause =
        realis == Realis.DENIED ? "Ilse Varn does not talk to Tom Hale" : "Ilse Varn met Tom Hale";
    String word = realis == Realis.DENIED ? "talk" : "met";
    pen.article(id, "Paper " + id + ": " + clause + ".");
    pen.actor(id, "person:ilse-varn", ActorType.PERSON, "Ilse Varn", "minister of Brenland");
    pen.actor(id, "person:tom-hale", ActorType.PERSON, "Tom Hale", "minister of Osmark");
    Pen.Draft draft =
        pen.draft(id, EventType.CONSULT, "", clause, word)
            .called("meet")
            .from("person:ilse-varn")
            .to("person:tom-hale")
            .as(realis)
            .saidBy(realis == Realis.DENIED ? "person:ilse-varn" : "");
    pen.report(id, day.isEmpty() ? draft : draft.on(day));
  }

  @Test
  void who_says_that_they_do_not_talk_denies_no_meeting_of_a_day() {
    Pen pen = new Pen();
    meeting(pen, "a", Realis.HAPPENED, "2031-03-05");
    meeting(pen, "b", Realis.HAPPENED, "2031-03-05");
    meeting(pen, "z", Realis.DENIED, "");
    assertThat(fact(pen).corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void a_denial_of_that_day_does() {
    Pen pen = new Pen();
    meeting(pen, "a", Realis.HAPPENED, "2031-03-05");
    meeting(pen, "b", Realis.HAPPENED, "2031-03-05");
    meeting(pen, "z", Realis.DENIED, "2031-03-05");
    assertThat(fact(pen).corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
  }
}
