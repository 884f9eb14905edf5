package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.Scheduled;
import org.unecho.model.Verdict;

class B02_OneThingToldOftenTest {
  @Test
  void the_same_number_of_people_arrested_by_nobody_named_is_one_event() {
    Pen pen =
        new Pen()
            .article("a", "Officers arrested 57 people.")
            .article("b", "Constables took 57 people into custody.");
    arrest(pen, "a", "Officers arrested 57 people", "arrested");
    arrest(pen, "b", "Constables took 57 people into custody", "took");
    assertThat(pen.picture().events())
        .singleElement()
        .satisfies(
            event -> assertThat(event.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED));
  }

  private static void arrest(Pen pen, String article, String clause, String trigger) {
    pen.report(
        article,
        pen.draft(article, EventType.COERCE, "arrest", clause, trigger).counting(57, "person"));
  }

  @Test
  void an_alliance_and_other_senders_with_the_same_number_are_one_event() {
    Pen pen =
        new Pen()
            .article("a", "Some 900 marines of the Strait Pact are in Tarn.")
            .article("b", "Some 900 marines from Osmark landed.");
    pen.actor("a", "organisation:strait-pact", ActorType.ORGANISATION, "Strait Pact", "");
    pen.state("b", "state:osmark", "Osmark");
    pen.report("a", marines(pen, "a", "Some 900 marines of the Strait Pact", "marines", "strait"));
    pen.report("b", marines(pen, "b", "Some 900 marines from Osmark landed", "landed", "osmark"));
    assertThat(pen.picture().events()).hasSize(1);
  }

  private static Pen.Draft marines(
      Pen pen, String article, String clause, String trigger, String sender) {
    String id = sender.equals("strait") ? "organisation:strait-pact" : "state:osmark";
    return pen.draft(article, EventType.MOBILIZE, "troops", clause, trigger)
        .from(id)
        .counting(900, "marine");
  }

  @Test
  void those_described_in_the_words_of_a_name_are_taken_for_its_bearer() {
    Pen pen =
        new Pen()
            .article("a", "The Canal Porters' Union called the strike on Monday.")
            .article("b", "The canal porters began their strike on Monday.");
    String name = "Canal Porters' Union";
    pen.actor("a", "organisation:union", ActorType.ORGANISATION, name, "");
    pen.report(
        "a",
        pen.draft("a", EventType.PROTEST, "strike", "The " + name + " called the strike", "called")
            .from("organisation:union")
            .on("2031-03-03"));
    pen.report(
        "b",
        pen.draft(
                "b",
                EventType.PROTEST,
                "strike",
                "The canal porters began their strike on Monday",
                "began")
            .on("2031-03-03"));
    List<Event> events = pen.picture().events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).corroboration().independentOrigins()).isEqualTo(2);
  }

  @Test
  void a_headline_that_repeats_its_own_text_is_no_event_of_its_own() {
    String title = "Guards arrive in Tarn";
    Pen pen = new Pen().titled("a", title, title + "\n\nBrenland's guards reached Tarn on Monday.");
    pen.state("a", "state:brenland", "Brenland");
    pen.report("a", pen.draft("a", EventType.MOBILIZE, "troops", title, "arrive").in("Tarn"));
    pen.report(
        "a",
        pen.draft("a", EventType.MOBILIZE, "troops", "Brenland's guards reached Tarn", "reached")
            .from("state:brenland")
            .in("Tarn"));
    assertThat(pen.picture().events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.reports()).hasSize(2);
              assertThat(event.label()).isEqualTo("Brenland's guards reached Tarn");
            });
  }

  @Test
  void one_session_announced_for_one_day_and_place_in_other_words_is_one_entry() {
    Pen pen =
        new Pen()
            .article("a", "The board will hold a special session in Tarn.")
            .article("b", "Envoys will gather in Tarn for a special session of the board.");
    pen.report("a", due(pen, "a", "The board will hold a special session in Tarn", "hold"));
    pen.report(
        "b",
        due(pen, "b", "Envoys will gather in Tarn for a special session of the board", "gather"));
    List<Scheduled> schedule = pen.picture().schedule();
    assertThat(schedule).hasSize(1);
    assertThat(schedule.get(0).title()).isEqualTo("The board will hold a special session");
    assertThat(schedule.get(0).corroboration().independentOrigins()).isEqualTo(2);
  }

  private static Pen.Draft due(Pen pen, String article, String clause, String trigger) {
    return pen.draft(article, EventType.CONSULT, "", clause, trigger)
        .in("Tarn")
        .on("2031-03-14")
        .as(Realis.PLANNED);
  }

  @Test
  void a_meeting_of_years_ago_is_not_the_one_that_is_told_without_a_day() {
    Pen pen =
        new Pen()
            .published("a", "2031-03-04", "Ada Quill met Tom Rusk in Ostra on 7 July 2030.")
            .published("b", "2031-03-05", "Ada Quill met Tom Rusk in Ostra.")
            .published("c", "2031-03-06", "Ada Quill met Tom Rusk.");
    for (String id : List.of("a", "b", "c")) {
      pen.person(id, "person:ada-quill", "Ada Quill").person(id, "person:tom-rusk", "Tom Rusk");
    }
    pen.report("a", meeting(pen, "a").in("Ostra").on("2030-07-07"));
    pen.report("b", meeting(pen, "b").in("Ostra"));
    pen.report("c", meeting(pen, "c"));
    assertThat(pen.picture().events())
        .extracting(event -> event.reports().size())
        .containsExactly(1, 2);
  }

  private static Pen.Draft meeting(Pen pen, String article) {
    return pen.draft(article, EventType.CONSULT, "", "Ada Quill met Tom Rusk", "met")
        .from("person:ada-quill")
        .to("person:tom-rusk");
  }
}
