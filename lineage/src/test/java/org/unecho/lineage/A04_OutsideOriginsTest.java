package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Derivation;
import org.unecho.model.Header;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;

class A04_OutsideOriginsTest {
  private static final Origin ESSAY =
      new Origin.Outside("text by Jane R. Hale (Tidewater Academy)");

  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @Test
  void anEssayQuotedInOneAndCarriedByTheOtherIsTheOriginOfBoth() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", Texts.REVIEW), Articles.of("b", Texts.TRANSLATED)));
    assertThat(lineage.derivations()).extracting(Derivation::copy).containsExactly("a", "b");
    assertThat(lineage.derivations()).allMatch(d -> d.origin().equals(ESSAY) && d.directed());
    assertThat(lineage.derivations())
        .extracting(Derivation::kind)
        .containsExactly(Kind.QUOTING, Kind.REWORDED);
    assertThat(lineage.families()).hasSize(2);
    assertThat(lineage.families().get(1).origin()).isEqualTo(ESSAY);
    assertThat(lineage.derivations().get(1).alignment())
        .allMatch(aligned -> aligned.twin().article().equals("a"));
  }

  @Test
  void wherePileHoldsTheAuthorsOwnTextItIsTheOrigin() {
    Header header = new Header("", "", "", List.of("Jane R. Hale"), Published.unknown());
    Lineage lineage =
        tracer.trace(
            List.of(Articles.of("a", Texts.REVIEW), Articles.of("b", header, Texts.TRANSLATED)));
    Derivation only = lineage.derivations().get(0);
    assertThat(lineage.derivations()).hasSize(1);
    assertThat(only.origin()).isEqualTo(new Origin.Inside("b"));
    assertThat(only.kind()).isEqualTo(Kind.QUOTING);
    assertThat(lineage.families()).hasSize(2);
  }

  @Test
  void severalKindsOfSignsNameAnOriginalByTitleAndBylineAlone() {
    Lineage lineage = tracer.trace(List.of(Articles.of("a", Texts.SPUN)));
    Derivation only = lineage.derivations().get(0);
    assertThat(only.origin().key())
        .isEqualTo(
            "outside:original of “Marshal faces a gloomy wintry weather as pass remains shut”,"
                + " byline Lena Orsolo");
    assertThat(only.strength().why()).hasSizeGreaterThan(3).allMatch(w -> !w.at().isEmpty());
  }

  @Test
  void twoKindsOfSignsAreNotEnough() {
    String slips =
        "The council met on Monday. Some four,500 people came. They waited for for an hour."
            + " It was a a long night.";
    assertThat(tracer.trace(List.of(Articles.of("a", slips))).derivations()).isEmpty();
  }

  @Test
  void aCreditLineNamesTheAgency() {
    Lineage lineage = tracer.trace(List.of(Articles.of("a", Texts.CREDITED)));
    assertThat(lineage.derivations().get(0).origin().key())
        .isEqualTo("outside:AP text “Pass shut until spring”");
  }

  @Test
  void aPhotographersCreditNamesNoOrigin() {
    String photo = "Photo: Getty Images (AP)\n\n" + Texts.INDEPENDENT;
    assertThat(tracer.trace(List.of(Articles.of("a", photo))).derivations()).isEmpty();
  }

  @Test
  void twoCopiesOfOneAgencyTextAreOneFamilyOfThatOrigin() {
    String other = Texts.CREDITED.replace("Pass shut until spring", "No way over the pass");
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", Texts.CREDITED), Articles.of("b", other)));
    assertThat(lineage.families()).hasSize(1);
    assertThat(lineage.families().get(0).origin()).isInstanceOf(Origin.Outside.class);
  }
}
