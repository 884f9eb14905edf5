package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Attention;
import org.unecho.model.EventType;
import org.unecho.model.Theatre;
import org.unecho.model.When;

/** Deeds of an invented state; some in places that exist, told by nobody. */
class I01_AttentionTest {
  private static final String VELM = "state:velm";

  private static Pen pen() {
    Pen pen =
        new Pen()
            .article(
                "a",
                "Velm seized a pier in Geneva. Velm struck Ostra. Velm struck a farm in Nowhere Bay.")
            .state("a", VELM, "Velm")
            .state("a", "state:ostra", "Ostra");
    pen.report(
        "a",
        pen.draft("a", EventType.COERCE, "seize", "Velm seized a pier in Geneva", "seized")
            .from(VELM)
            .in("Geneva")
            .on("2031-03-05"));
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm struck Ostra", "struck")
            .from(VELM)
            .to("state:ostra")
            .on("2031-03-12"));
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm struck a farm in Nowhere Bay", "farm")
            .from(VELM)
            .in("Nowhere Bay"));
    return pen;
  }

  private static List<Attention> attention(List<Theatre> own) {
    Pen pen = pen();
    return PictureMaker.of(PictureSettings.standard().withTheatres(own))
        .make(pen.articles(), pen.lineage(), pen.readings())
        .overview()
        .attention();
  }

  @Test
  void deeds_count_by_country_and_week_and_by_those_they_are_done_to() {
    List<Attention> all = attention(List.of());
    assertThat(all)
        .extracting(Attention::theatre)
        .containsExactly("Switzerland", "Ostra", "Nowhere Bay");
    assertThat(all.get(0).when())
        .isEqualTo(When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9)));
    assertThat(all.get(2).when().isKnown()).isFalse();
    assertThat(all)
        .allSatisfy(one -> assertThat(one.corroboration().independentOrigins()).isEqualTo(1));
  }

  @Test
  void an_origin_that_tells_the_deed_without_the_actor_is_no_witness_for_him() {
    Pen pen =
        new Pen()
            .article("a", "Velm and Tarn struck Ostra on Monday.")
            .article("b", "Velm struck Ostra on Monday.");
    for (String article : List.of("a", "b")) {
      pen.state(article, VELM, "Velm").state(article, "state:ostra", "Ostra");
    }
    pen.state("a", "state:tarn", "Tarn");
    pen.report(
        "a",
        pen.draft("a", EventType.ASSAULT, "", "Velm and Tarn struck Ostra on Monday", "struck")
            .from(VELM, "state:tarn")
            .to("state:ostra")
            .on("2031-03-03"));
    pen.report(
        "b",
        pen.draft("b", EventType.ASSAULT, "", "Velm struck Ostra on Monday", "struck")
            .from(VELM)
            .to("state:ostra")
            .on("2031-03-03"));
    assertThat(pen.picture().events()).hasSize(1);
    assertThat(pen.picture().overview().attention())
        .extracting(one -> one.actor() + " " + one.corroboration().independentOrigins())
        .containsExactly("state:tarn 1", "state:velm 2");
  }

  @Test
  void a_theatre_of_the_case_goes_before_the_country() {
    assertThat(
            attention(
                List.of(
                    new Theatre("the Alps", List.of("Switzerland")),
                    new Theatre("the bay", List.of("Nowhere Bay")))))
        .extracting(Attention::theatre)
        .containsExactly("the Alps", "Ostra", "the bay");
  }
}
