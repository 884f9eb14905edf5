package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.ActorType;
import org.unecho.model.Contradiction;
import org.unecho.model.EventType;
import org.unecho.model.Realis;

/** An invented quarrel that is told in two ways. */
class J01_ContradictionsTest {
  private static final String VELM = "state:velm";
  private static final String OSTRA = "state:ostra";

  private static List<Contradiction> found(Pen pen) {
    return pen.picture().overview().contradictions();
  }

  private static Pen two(String first, String second) {
    Pen pen = new Pen().article("a", first).article("b", second);
    for (String article : List.of("a", "b")) {
      pen.state(article, VELM, "Velm").state(article, OSTRA, "Ostra");
    }
    return pen;
  }

  private static void sent(Pen pen, String article, int number) {
    String clause = "Velm sent " + number + " soldiers to Ostra on Monday";
    pen.report(
        article,
        pen.draft(article, EventType.MOBILIZE, "troops", clause, "sent")
            .from(VELM)
            .to(OSTRA)
            .on("2031-03-03")
            .counting(number, "soldier"));
  }

  @Test
  void two_origins_that_give_two_numbers_stand_side_by_side() {
    Pen pen =
        two(
            "Velm sent 40 soldiers to Ostra on Monday.",
            "Velm sent 60 soldiers to Ostra on Monday.");
    sent(pen, "a", 40);
    sent(pen, "b", 60);
    Contradiction only = found(pen).get(0);
    assertThat(found(pen)).hasSize(1);
    assertThat(only.kind()).isEqualTo(Contradiction.Kind.NUMBER);
    assertThat(only.sides())
        .extracting(Contradiction.Side::says)
        .containsExactly("40 soldiers", "60 soldiers");
    assertThat(only.sides().get(1).origins()).containsExactly("b");
  }

  @Test
  void a_denial_stands_beside_what_it_denies() {
    Pen pen = two("Velm shelled the harbour of Ostra.", "Velm did not shell the harbour of Ostra.");
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm shelled the harbour of Ostra", "shelled")
            .called("shell")
            .from(VELM)
            .to(OSTRA));
    pen.report(
        "b",
        pen.draft("b", EventType.ASSAULT, "", "Velm did not shell the harbour of Ostra", "shell")
            .from(VELM)
            .to(OSTRA)
            .as(Realis.DENIED));
    assertThat(found(pen))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Contradiction.Kind.DENIAL);
              assertThat(one.sides().get(0).passages().get(0).article()).isEqualTo("a");
              assertThat(one.sides().get(1).passages().get(0).article()).isEqualTo("b");
            });
  }

  @Test
  void a_denial_of_something_else_contradicts_nothing() {
    Pen pen = two("Velm shelled the harbour of Ostra.", "Velm did not burn the archive in Ostra.");
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm shelled the harbour of Ostra", "shelled")
            .called("shell")
            .from(VELM)
            .to(OSTRA));
    pen.report(
        "b",
        pen.draft("b", EventType.ASSAULT, "", "Velm did not burn the archive in Ostra", "burn")
            .from(VELM)
            .to(OSTRA)
            .as(Realis.DENIED));
    assertThat(found(pen)).isEmpty();
  }

  @Test
  void a_denied_order_contradicts_no_landing_of_the_same_men() {
    Pen pen = two("The force of 900 marines landed.", "The marines had orders to storm the hall.");
    pen.actor("b", "person:ada-quill", ActorType.PERSON, "Ada Quill", "");
    pen.report(
        "a",
        pen.draft("a", EventType.MOBILIZE, "troops", "of 900 marines", "marines")
            .called("marine")
            .from(VELM)
            .to(OSTRA));
    pen.report(
        "b",
        pen.draft(
                "b",
                EventType.MOBILIZE,
                "troops",
                "The marines had orders to storm the hall",
                "storm")
            .as(Realis.DENIED)
            .saidBy("person:ada-quill"));
    assertThat(found(pen)).isEmpty();
  }

  @Test
  void one_deed_of_one_day_laid_at_two_doors_is_shown() {
    Pen pen = two("Velm shelled the lighthouse of Tarn.", "Ostra shelled the lighthouse of Tarn.");
    for (String article : List.of("a", "b")) {
      pen.state(article, "state:tarn", "Tarn");
    }
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm shelled the lighthouse of Tarn", "shelled")
            .from(VELM)
            .to("state:tarn")
            .on("2031-03-03"));
    pen.report(
        "b",
        pen.draft("b", EventType.ASSAULT, "", "Ostra shelled the lighthouse of Tarn", "shelled")
            .from(OSTRA)
            .to("state:tarn")
            .on("2031-03-03"));
    assertThat(found(pen))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Contradiction.Kind.ACTOR);
              assertThat(one.sides())
                  .extracting(Contradiction.Side::says)
                  .containsExactlyInAnyOrder("Velm", "Ostra");
            });
  }
}
