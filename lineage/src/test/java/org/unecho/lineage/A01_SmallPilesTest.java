package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.testkit.Articles;

class A01_SmallPilesTest {
  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @Test
  void allWorksWhenEmpty() {
    assertThat(tracer.trace(List.of())).isEqualTo(new Lineage(List.of(), List.of()));
  }

  @Test
  void aLoneArticleIsAFamilyWithItselfAsOrigin() {
    Lineage lineage = tracer.trace(List.of(Articles.of("a", Texts.REPORT)));
    assertThat(lineage.derivations()).isEmpty();
    // The hash of the origin's key, worked out once: ids must never change between versions.
    assertThat(lineage.families())
        .containsExactly(
            new Family(
                "f" + Articles.sha256("a").substring(0, 11), new Origin.Inside("a"), List.of("a")));
  }

  @Test
  void articlesWithoutWordsStandAlone() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", ""), Articles.of("b", "\n"), Articles.of("c", "…")));
    assertThat(lineage.derivations()).isEmpty();
    assertThat(lineage.families()).hasSize(3);
  }

  @Test
  void twoArticlesWithOneIdAreRefusedByName() {
    assertThatThrownBy(
            () -> tracer.trace(List.of(Articles.of("a", "One."), Articles.of("a", "Two."))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "every article of a pile needs its own id, but a came twice (second from a.txt)");
  }

  @Test
  void settingsOutOfRangeAreRefusedWithTheValue() {
    assertThatThrownBy(() -> new LineageSettings(1.5, 64, 10))
        .hasMessage("lineage confidence must lie between 0 and 1, but was 1.5");
    assertThatThrownBy(() -> new LineageSettings(0.8, 1, 10))
        .hasMessageContaining("compareAll must be 2 or more");
  }
}
