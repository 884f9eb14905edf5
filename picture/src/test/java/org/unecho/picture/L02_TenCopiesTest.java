package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unecho.model.Assessment;
import org.unecho.model.Evidence;
import org.unecho.model.Expected;
import org.unecho.model.Hypothesis;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Inquiry;
import org.unecho.model.Judgement;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Picture;
import org.unecho.model.Rating;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.When;
import org.unecho.picture.weigh.EvidenceWeigher;

/** Ten more copies of one article shout louder, and say nothing more. */
class L02_TenCopiesTest {
  private static final String CLAIM = "the Velm crisis makes war in Tarn more likely";
  private static final String TEXT = "Ada Quill said " + CLAIM + ".";

  private static Pen pile(int copies) {
    Pen pen = new Pen();
    claim(pen, "a");
    for (int i = 0; i < copies; i++) {
      String id = "copy" + i;
      claim(pen, id);
      pen.copy(id, new Origin.Inside("a"), Kind.VERBATIM, Pen.NONE, new String[] {TEXT, "a", TEXT});
    }
    return pen;
  }

  private static void claim(Pen pen, String id) {
    pen.article(id, TEXT)
        .person(id, "person:ada-quill", "Ada Quill")
        .influence(
            id,
            CLAIM,
            "the Velm crisis",
            Sign.RAISES,
            "war in Tarn",
            new Report.Stance(Realis.POSSIBLE, "person:ada-quill"));
  }

  private static Inquiry inquiry(List<Judgement> judgements, List<Expected> expected) {
    return new Inquiry(
        "Does the crisis in Velm change the plans for Tarn?",
        List.of(
            hypothesis("H1", "The crisis makes war less likely.", Sign.LOWERS),
            hypothesis("H2", "The crisis makes war more likely.", Sign.RAISES),
            hypothesis("H3", "The crisis changes nothing.", Sign.NONE)),
        judgements,
        expected,
        List.of(),
        "");
  }

  private static Hypothesis hypothesis(String id, String text, Sign sign) {
    return new Hypothesis(
        id,
        text,
        Optional.empty(),
        List.of(new Hypothesis.Link("unrest in Velm", "war in Tarn", sign)));
  }

  private static EvidenceWeigher.Weighed weigh(Pen pen, Inquiry inquiry) {
    Picture picture = pen.picture();
    return EvidenceWeigher.of(pen.articles(), pen.lineage(), pen.readings())
        .weigh(inquiry, picture, picture.influences(), EvidenceWeigher.PROPOSED);
  }

  @Test
  void ten_copies_change_the_count_and_leave_the_count_by_origin_as_it_was() {
    Inquiry asked = inquiry(List.of(), List.of());
    Assessment alone = weigh(pile(0), asked).assessment();
    Assessment loud = weigh(pile(10), asked).assessment();
    for (int i : new int[] {0, 2}) {
      double before = alone.scores().get(i).counted().value();
      assertThat(before).isPositive().isEqualTo(alone.scores().get(i).independent().value());
      assertThat(loud.scores().get(i).counted().value()).isEqualTo(11 * before);
      assertThat(loud.scores().get(i).independent().value()).isEqualTo(before);
    }
    assertThat(loud.scores().get(1).counted().value()).isZero();
  }

  @Test
  void suggestions_are_marked_and_give_their_reason() {
    Evidence claim = weigh(pile(0), inquiry(List.of(), List.of())).assessment().evidence().get(0);
    assertThat(claim.cells())
        .extracting(Evidence.Cell::rating)
        .containsExactly(Rating.I, Rating.C, Rating.I);
    assertThat(claim.cells()).allMatch(Evidence.Cell::suggested);
    assertThat(claim.cells().get(0).because())
        .isEqualTo(
            "it claims the opposite of what the hypothesis holds: “unrest in Velm” → lowers → “war in"
                + " Tarn”");
  }

  @Test
  void a_judgement_goes_before_a_suggestion_and_one_that_meets_nothing_is_told() {
    String id = weigh(pile(0), inquiry(List.of(), List.of())).assessment().evidence().get(0).id();
    EvidenceWeigher.Weighed judged =
        weigh(
            pile(0),
            inquiry(
                List.of(
                    Judgement.rated(id, "H1", Rating.CC), Judgement.rated("E0", "H1", Rating.I)),
                List.of()));
    Evidence.Cell cell = judged.assessment().evidence().get(0).cells().get(0);
    assertThat(cell.rating()).isEqualTo(Rating.CC);
    assertThat(cell.suggested()).isFalse();
    assertThat(judged.remarks()).singleElement().asString().contains("'E0' is judged");
  }

  @Test
  void what_is_expected_and_not_seen_is_evidence_too() {
    Expected troops =
        new Expected(
            "X1",
            "Troops leave Tarn's border",
            List.of("troops", "leave"),
            When.unknown(),
            java.util.Map.of("H1", Rating.II),
            java.util.Map.of("H2", Rating.I));
    Assessment weighed = weigh(pile(0), inquiry(List.of(), List.of(troops))).assessment();
    assertThat(weighed.evidence())
        .filteredOn(each -> each.kind() == Evidence.Kind.ABSENT)
        .singleElement()
        .satisfies(each -> assertThat(each.rating("H1")).isEqualTo(Rating.II));
  }

  @Test
  void all_works_when_empty() {
    EvidenceWeigher.Weighed nothing = weigh(new Pen(), Inquiry.none());
    assertThat(nothing.assessment().evidence()).isEmpty();
    assertThat(nothing.remarks()).isEmpty();
  }
}
