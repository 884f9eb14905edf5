package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Realis;

class B07_ThoughtsTest {
  private static List<Event> withdrawals(String one, String other) {
    Pen pen = new Pen();
    int at = 0;
    for (String clause : List.of(one, other)) {
      String id = "p" + at++;
      pen.article(id, "Paper " + id + ": " + clause + ".");
      pen.state(id, "state:brenland", "Brenland");
      pen.report(
          id,
          pen.draft(id, EventType.RETREAT, "withdraw", clause, "withdraw")
              .called("withdraw")
              .from("state:brenland")
              .as(Realis.POSSIBLE));
    }
    return pen.picture().events();
  }

  @Test
  void two_things_that_one_may_do_are_two() {
    assertThat(
            withdrawals("Brenland may withdraw the ferries", "Brenland should withdraw its envoy"))
        .hasSize(2);
  }

  @Test
  void one_thing_that_two_papers_think_he_may_do_is_one() {
    assertThat(
            withdrawals(
                "Brenland may withdraw the ferries", "Brenland could withdraw the old ferries"))
        .hasSize(1);
  }

  @Test
  void nor_does_what_else_two_long_clauses_say_part_them() {
    assertThat(
            withdrawals(
                "Brenland may withdraw the old ferries from the northern harbours, which the"
                    + " fishermen of seven villages have used to reach markets since spring",
                "Brenland could withdraw its ferries from the northern harbours, a step that"
                    + " several mayors called hasty, costly and wrong on Tuesday evening"))
        .hasSize(1);
  }
}
