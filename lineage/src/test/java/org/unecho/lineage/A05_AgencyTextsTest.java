package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.testkit.Articles;

class A05_AgencyTextsTest {
  private static final String CREDIT = "TARN, March 4, 2031 (Delta Despatch) - ";
  private static final Article WHOLE =
      Articles.of(
          "c", Texts.REPORT.replace("Ostrava Vale sent its", CREDIT + "Ostrava Vale sent its"));
  private static final Article EDITED =
      Articles.of(
          "b",
          Texts.REPORT
                  .replace("on Thursday, hours after", "on Thursday morning, hours after")
                  .replace("three officials said", "people close to him said")
              + "\nWith material from Delta Despatch\n");
  private static final Article PART =
      Articles.of("a", Texts.REPORT.substring(0, Texts.REPORT.indexOf("The marshal hopes")));

  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @Test
  void theOneThatCarriesTheWholeDispatchStandsNearestToTheAgency() {
    Lineage lineage = tracer.trace(List.of(PART, EDITED, WHOLE));
    assertThat(lineage.families()).hasSize(1);
    assertThat(lineage.families().get(0).origin().key()).startsWith("outside:Delta Despatch text");
    assertThat(lineage.derivations()).allMatch(Derivation::directed);
    assertThat(lineage.derivations())
        .extracting(Derivation::kind)
        .containsExactly(Kind.EXCERPT, Kind.EDITED, Kind.EDITED);
  }

  @Test
  void noCopyIsSaidToTakeFromItsSibling() {
    Lineage lineage = tracer.trace(List.of(PART, EDITED, WHOLE));
    assertThat(lineage.derivations())
        .filteredOn(each -> !each.copy().equals("c"))
        .extracting(Derivation::origin)
        .containsOnly(new Origin.Inside("c"));
  }
}
