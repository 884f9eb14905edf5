package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Header;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;

/** One dispatch under many titles is one origin; two dispatches of one agency are two. */
class A08_DispatchesTest {
  private static final String DATELINE = "VALE (Reuters) - ";
  private static final String REPORT = DATELINE + Texts.REPORT.strip();
  private static final String OTHER =
      DATELINE
          + "The bakers of Karsk want more for their bread. They said on Monday that flour had"
          + " become dear.\n\nThe mayor, Otto Brandt, called the prices a shame. He will meet the"
          + " guild of the bakers next week in the old mill.\n\nA loaf costs four crowns now, one"
          + " more than in spring. Many families buy less of it.";

  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @Test
  void printsUnderDifferentTitlesHaveOneOriginNamedByTheEarliestTitleThatTellsIt() {
    assertOneDispatch(
        "Reuters text \u201cGuards go home\u201d",
        print("a", "Lantern", "No way over the pass", 5, REPORT),
        print("b", "Mirror", "Guards go home", 4, REPORT),
        print("c", "Mail", "Pass shut again", 6, REPORT));
  }

  @Test
  void whatStandsInThePlaceOfATitleDoesNotNameTheDispatch() {
    assertOneDispatch(
        "Reuters text \u201cSmugglers at the northern pass\u201d",
        print("a", "Lantern", "Low 4C. Winds light and variable", 4, REPORT),
        print("b", "Mirror", "Smugglers at the northern pass", 5, REPORT),
        print("c", "Mail", "Smugglers at the Northern Pass", 6, REPORT));
  }

  @Test
  void twoOutletsThatAgreeWordForWordShowThatNothingWasEdited() {
    Lineage lineage =
        tracer.trace(
            List.of(
                print("a", "Lantern", "No way over the pass", 5, REPORT),
                print("b", "Mirror", "Guards go home", 4, REPORT)));
    assertThat(lineage.derivations())
        .filteredOn(each -> each.origin() instanceof Origin.Outside)
        .extracting(Derivation::kind)
        .containsOnly(Kind.VERBATIM);
    assertThat(tracer.trace(List.of(print("a", "Lantern", "T", 5, REPORT))).derivations())
        .extracting(Derivation::kind)
        .containsOnly(Kind.EDITED);
  }

  @Test
  void twoDispatchesOfOneAgencyAreTwoOrigins() {
    Lineage lineage =
        tracer.trace(
            List.of(
                print("a", "Lantern", "No way over the pass", 5, REPORT),
                print("b", "Mirror", "Guards go home", 4, REPORT),
                print("c", "Mail", "Dear bread", 4, OTHER)));
    assertThat(lineage.families()).hasSize(2);
    assertThat(lineage.families()).allMatch(f -> f.origin() instanceof Origin.Outside);
  }

  @Test
  void whoCarriesTheDispatchWithoutCreditBelongsToIt() {
    String bare = REPORT.substring(DATELINE.length());
    Lineage lineage =
        tracer.trace(
            List.of(
                print("a", "Lantern", "No way over the pass", 5, REPORT),
                print("b", "Mirror", "Guards go home", 4, bare)));
    assertThat(lineage.families()).hasSize(1);
    assertThat(lineage.families().get(0).origin()).isInstanceOf(Origin.Outside.class);
  }

  private void assertOneDispatch(String origin, Article... prints) {
    assertThat(tracer.trace(List.of(prints)).families())
        .extracting(Family::origin)
        .containsExactly(new Origin.Outside(origin));
  }

  private static Article print(String id, String outlet, String title, int day, String text) {
    Published published = Published.on(LocalDate.of(2033, 5, day), Published.Basis.SUPPLIED);
    return Articles.of(id, new Header(outlet, "", title, List.of(), published), text);
  }
}
