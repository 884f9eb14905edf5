package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Verdict;

class B08_ConsensusTest {
  private static final int PAPERS = 12;

  /** Twelve papers tell one criticism; one of them misreads where and whom. */
  private static Event criticised() {
    Pen pen = new Pen();
    for (int i = 0; i < PAPERS; i++) {
      String id = "p" + i;
      String told = "Brenland condemned Osmark over the tolls";
      pen.article(id, "Paper " + id + ": " + told + ".");
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
      pen.state(id, "state:tarn", "Tarn");
      Pen.Draft draft =
          pen.draft(id, EventType.ACCUSE, "disapprove", told, "condemned")
              .from("state:brenland")
              .on("2031-03-05");
      boolean wrong = i == 0;
      Pen.Draft to = wrong ? draft.to("state:osmark", "state:tarn") : draft.to("state:osmark");
      pen.report(id, wrong ? to.in("Tarn") : to);
    }
    return pen.picture().events().get(0);
  }

  @Test
  void a_place_that_one_origin_in_twelve_names_is_not_told() {
    assertThat(criticised().happening().place()).isEmpty();
  }

  @Test
  void nor_whom_one_in_twelve_names() {
    assertThat(criticised().happening().parties().recipients()).containsExactly("state:osmark");
  }

  /** Fourteen papers count officers; two count barges, and differ. */
  private static Event counted() {
    Pen pen = new Pen();
    for (int i = 0; i < PAPERS + 4; i++) {
      String id = "p" + i;
      String told = "Brenland charged the officers of Osmark over the tolls";
      pen.article(id, "Paper " + id + ": " + told + ".");
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
      Pen.Draft draft =
          pen.draft(id, EventType.ACCUSE, "investigate", told, "charged")
              .from("state:brenland")
              .to("state:osmark")
              .on("2031-03-05");
      pen.report(
          id, i < 2 ? draft.counting(PAPERS + i, "barge") : draft.counting(PAPERS, "officer"));
    }
    return pen.picture().events().get(0);
  }

  @Test
  void two_of_sixteen_who_count_another_thing_make_no_dispute() {
    assertThat(counted().corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }
}
