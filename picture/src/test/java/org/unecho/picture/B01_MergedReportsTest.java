package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Figure;
import org.unecho.model.Realis;
import org.unecho.model.Verdict;

class B01_MergedReportsTest {
  private static final String CALLED = "President Ulf Garrow called in troops from ally Brenland";
  private static final String ASKED = "soldiers from the former island states asked by Ulf Garrow";
  private static final String REQUEST = "Ulf Garrow requested the Strait Pact to send troops";

  private static Pen threeRequests() {
    Pen pen =
        new Pen()
            .article("a", CALLED + " as part of the Strait Pact.")
            .article("b", "Brenland sent " + ASKED + ".")
            .article("c", REQUEST + ".")
            .article("d", "If Ulf Garrow calls on Osmark for help, all changes.");
    for (String id : List.of("a", "b", "c", "d")) {
      pen.person(id, "person:ulf-garrow", "Ulf Garrow");
    }
    pen.state("a", "state:brenland", "Brenland").state("d", "state:osmark", "Osmark");
    pen.actor("c", "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
    pen.report("a", request(pen, "a", CALLED, "called in").to("state:brenland"));
    pen.report("b", request(pen, "b", ASKED, "asked"));
    pen.report("c", request(pen, "c", REQUEST, "requested").to("alliance:strait-pact"));
    return pen.report(
        "d",
        request(pen, "d", "Ulf Garrow calls on Osmark for help", "calls on")
            .to("state:osmark")
            .as(Realis.CONDITIONAL));
  }

  private static Pen.Draft request(Pen pen, String article, String clause, String trigger) {
    return pen.draft(article, EventType.REQUEST, "assist", clause, trigger)
        .from("person:ulf-garrow");
  }

  @Test
  void three_articles_that_tell_one_request_in_other_words_are_one_event() {
    List<Event> events = threeRequests().picture().events();
    Event asked =
        events.stream().filter(event -> event.reports().size() == 3).findFirst().orElseThrow();
    assertThat(asked.corroboration().independentOrigins()).isEqualTo(3);
    assertThat(asked.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(events).hasSize(2);
  }

  @Test
  void a_conditional_request_to_another_stays_apart_and_unverified() {
    Event other =
        threeRequests().picture().events().stream()
            .filter(event -> event.realis() == Realis.CONDITIONAL)
            .findFirst()
            .orElseThrow();
    assertThat(other.reports()).hasSize(1);
    assertThat(other.corroboration().verdict()).isEqualTo(Verdict.UNVERIFIED);
    assertThat(other.label()).endsWith("(conditional)");
  }

  private static Pen force(double first, double second) {
    Pen pen =
        new Pen()
            .article("a", "An initial force of soldiers from Brenland and Osmark arrived.")
            .article("b", "The peacekeepers from Brenland and Osmark face a large task.");
    for (String id : List.of("a", "b")) {
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    }
    String[] states = {"state:brenland", "state:osmark"};
    String arrived = "An initial force of soldiers from Brenland and Osmark arrived";
    String here = "peacekeepers from Brenland and Osmark";
    EventType mobilize = EventType.MOBILIZE;
    Pen.Draft one = pen.draft("a", mobilize, "troops", arrived, "arrived").from(states);
    Pen.Draft other = pen.draft("b", mobilize, "troops", here, "peacekeepers").from(states);
    pen.report("a", one.counting(first, "soldier"));
    return pen.report("b", other.called("peacekeeper").counting(second, "peacekeeper"));
  }

  @Test
  void the_same_number_of_soldiers_from_the_same_senders_is_one_event() {
    List<Event> events = force(900, 900).picture().events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).numbers()).hasSize(1);
    assertThat(events.get(0).numbers().get(0).values())
        .extracting(Figure.Value::value)
        .containsExactly(900.0);
    assertThat(events.get(0).numbers().get(0).values().get(0).origins()).containsExactly("a", "b");
    assertThat(events.get(0).corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void origins_that_disagree_on_the_number_are_shown_side_by_side_and_disputed() {
    Event event = force(900, 1200).picture().events().get(0);
    assertThat(event.numbers().get(0).values())
        .extracting(Figure.Value::value, Figure.Value::origins)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(900.0, List.of("a")),
            org.assertj.core.groups.Tuple.tuple(1200.0, List.of("b")));
    assertThat(event.corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
    assertThat(event.corroboration().why())
        .extracting(Explanation::how)
        .contains("origins disagree on the number: peacekeeper");
  }

  @Test
  void an_alliance_and_its_members_are_one_sender_where_a_text_says_so_and_the_event_says_so() {
    Pen pen =
        new Pen()
            .article("a", "The Brenland-led Strait Pact sent troops to Tarn.")
            .article("b", "Brenland sent troops to Tarn.");
    pen.state("a", "state:brenland", "Brenland").state("b", "state:brenland", "Brenland");
    pen.actor("a", "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
    pen.report(
        "a",
        pen.draft("a", EventType.MOBILIZE, "troops", "Strait Pact sent troops to Tarn", "sent")
            .from("alliance:strait-pact")
            .in("Tarn"));
    pen.report(
        "b",
        pen.draft("b", EventType.MOBILIZE, "troops", "Brenland sent troops to Tarn", "sent")
            .from("state:brenland")
            .in("Tarn"));
    List<Event> events = pen.picture().events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).corroboration().why().toString())
        .contains("Strait Pact and Brenland taken as one sender: alliance and member");
  }

  @Test
  void what_its_own_article_takes_for_a_place_is_a_member_where_others_know_the_state() {
    Pen pen =
        new Pen()
            .article(
                "a", "Brenland, which leads the Strait Pact, waits. The Pact sent troops to Tarn.")
            .article("b", "Brenland sent troops to Tarn.");
    pen.actor("a", "place:brenland", ActorType.PLACE, "Brenland", "");
    pen.state("b", "state:brenland", "Brenland");
    pen.actor("a", "alliance:strait-pact", ActorType.ALLIANCE, "Strait Pact", "");
    pen.report(
        "a",
        pen.draft("a", EventType.MOBILIZE, "troops", "The Pact sent troops to Tarn", "sent")
            .from("alliance:strait-pact")
            .in("Tarn"));
    pen.report(
        "b",
        pen.draft("b", EventType.MOBILIZE, "troops", "Brenland sent troops to Tarn", "sent")
            .from("state:brenland")
            .in("Tarn"));
    assertThat(pen.picture().events()).hasSize(1);
  }

  @Test
  void a_denial_by_another_origin_makes_both_disputed() {
    Pen pen =
        new Pen()
            .article("a", "Brenland attacked Osmark at dawn.")
            .article("b", "Brenland never attacked Osmark, its minister said.");
    for (String id : List.of("a", "b")) {
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
    }
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Brenland attacked Osmark", "attacked")
            .from("state:brenland")
            .to("state:osmark"));
    pen.report(
        "b",
        pen.draft("b", EventType.ASSAULT, "", "Brenland never attacked Osmark", "attacked")
            .from("state:brenland")
            .to("state:osmark")
            .as(Realis.DENIED));
    assertThat(pen.picture().events())
        .hasSize(2)
        .allMatch(event -> event.corroboration().verdict() == Verdict.DISPUTED);
  }

  @Test
  void things_told_alike_of_other_days_or_places_stay_apart() {
    Pen pen = new Pen().article("a", "Brenland sent troops.").article("b", "Brenland sent troops.");
    for (String id : List.of("a", "b")) {
      pen.state(id, "state:brenland", "Brenland");
    }
    pen.report("a", sent(pen, "a").on("2031-03-03"));
    pen.report("b", sent(pen, "b").on("2031-03-09"));
    assertThat(pen.picture().events()).hasSize(2);
  }

  private static Pen.Draft sent(Pen pen, String article) {
    return pen.draft(article, EventType.MOBILIZE, "troops", "Brenland sent troops", "sent")
        .from("state:brenland");
  }
}
