package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Verdict;

class C02_VoicesTest {
  private static final String CLAUSE = "Brenland sent 300 soldiers to Osmark on March 3";

  private static Pen article(Pen pen, String id, String text, String holder) {
    pen.article(id, text);
    pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    if (!holder.isEmpty()) {
      pen.person(id, "person:ilse-varn", "Ilse Varn");
    }
    return pen.report(
        id,
        pen.draft(id, EventType.MOBILIZE, "troops", CLAUSE, "sent")
            .from("state:brenland")
            .to("state:osmark")
            .on("2031-03-03")
            .counting(300, "soldier")
            .saidBy(holder));
  }

  private static Event only(Pen pen) {
    List<Event> events = pen.picture().events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void three_articles_that_quote_one_spokeswoman_are_one_voice() {
    Pen pen = new Pen();
    article(pen, "a", CLAUSE + ", Ilse Varn said at noon.", "person:ilse-varn");
    article(pen, "b", "The spokeswoman Ilse Varn told us: " + CLAUSE + ".", "person:ilse-varn");
    article(pen, "c", "Ilse Varn has said that " + CLAUSE + ".", "person:ilse-varn");
    Event event = only(pen);
    assertThat(event.corroboration().independentOrigins()).isEqualTo(1);
    assertThat(event.corroboration().verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    assertThat(event.corroboration().why())
        .anyMatch(why -> why.how().equals("one voice: all have it from Ilse Varn"));
  }

  @Test
  void a_reporter_who_tells_it_without_her_is_a_second_voice() {
    Pen pen = new Pen();
    article(pen, "a", CLAUSE + ", Ilse Varn said at noon.", "person:ilse-varn");
    article(pen, "b", "Our reporter saw it: " + CLAUSE + ".", "");
    Event event = only(pen);
    assertThat(event.corroboration().independentOrigins()).isEqualTo(2);
    assertThat(event.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void a_definite_noun_takes_up_what_its_article_told_before() {
    Pen pen = new Pen();
    String asked = "Brenland asked Osmark for help on March 3";
    pen.article("a", asked + ". The Brenland request came late.");
    pen.state("a", "state:brenland", "Brenland").state("a", "state:osmark", "Osmark");
    pen.report(
        "a",
        pen.draft("a", EventType.REQUEST, "assist", asked, "asked")
            .from("state:brenland")
            .to("state:osmark")
            .on("2031-03-03"));
    pen.report(
        "a",
        pen.draft("a", EventType.REQUEST, "assist", "The Brenland request", "request")
            .from("state:brenland"));
    assertThat(only(pen).reports()).hasSize(2);
  }
}
