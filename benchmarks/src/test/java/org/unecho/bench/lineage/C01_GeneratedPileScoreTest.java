package org.unecho.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unecho.bench.generate.GeneratedPile;
import org.unecho.bench.generate.Way;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Probability;

class C01_GeneratedPileScoreTest {
  /** a and b are originals; c copies a, d copies c, p is made of a and b. */
  private static final GeneratedPile PILE =
      new GeneratedPile(
          Stream.of("a", "b", "c", "d", "p").map(id -> GivenText.article(id, "Words.")).toList(),
          Map.of("c", List.of("a"), "d", List.of("c"), "p", List.of("a", "b")),
          Map.of(
              "a",
              Way.ORIGINAL,
              "b",
              Way.ORIGINAL,
              "c",
              Way.VERBATIM,
              "d",
              Way.REWORDED,
              "p",
              Way.PATCHWORK));

  private static Derivation link(String copy, String origin) {
    return new Derivation(
        copy,
        new Origin.Inside(origin),
        true,
        Kind.VERBATIM,
        new Derivation.Strength(1, new Probability(1), List.of()),
        List.of(),
        Derivation.Fidelity.untold());
  }

  private static Family family(String origin, String... articles) {
    return new Family("f" + origin, new Origin.Inside(origin), List.of(articles));
  }

  private static final Lineage PERFECT =
      new Lineage(
          List.of(link("c", "a"), link("d", "a"), link("d", "c"), link("p", "a"), link("p", "b")),
          List.of(family("a", "a", "c", "d", "p"), family("b", "b")));

  @Test
  void allWorksWhenNothingIsFound() {
    assertThat(GeneratedPileScore.of(PILE, new Lineage(List.of(), List.of())).metrics())
        .contains(entry("precision", 0.0), entry("recall", 0.0), entry("originRight", 0.0));
    GeneratedPile empty = new GeneratedPile(List.of(), Map.of(), Map.of());
    assertThat(GeneratedPileScore.of(empty, new Lineage(List.of(), List.of())).metrics())
        .contains(entry("recall", 0.0));
  }

  @Test
  void thePerfectTraceScoresOne() {
    GeneratedPileScore score = GeneratedPileScore.of(PILE, PERFECT);
    assertThat(score.metrics())
        .contains(
            entry("precision", 1.0),
            entry("recall", 1.0),
            entry("tracedRecall", 1.0),
            entry("originRight", 1.0),
            entry("directionRight", 1.0));
    assertThat(score.originalsRight()).isEqualTo(1);
    assertThat(score.missed()).isEmpty();
    assertThat(score.recallByWay().keySet())
        .containsExactly("recallVerbatim", "recallReworded", "recallPatchwork");
  }

  @Test
  void mistakesOfEachKindAreCounted() {
    // d is linked with its grandparent only, c taken for the origin of a, b said to come from a.
    Lineage wrong =
        new Lineage(
            List.of(link("a", "c"), link("d", "a"), link("p", "a"), link("b", "a")),
            List.of(family("c", "a", "b", "c", "d"), family("p", "p")));
    GeneratedPileScore score = GeneratedPileScore.of(PILE, wrong);
    assertThat(score.metrics())
        .contains(
            entry("precision", 0.75),
            entry("recall", 0.5),
            entry("tracedRecall", 2 / 3.0),
            entry("originRight", 0.0),
            entry("directionRight", 0.5));
    assertThat(score.wrong()).extracting(Derivation::copy).containsExactly("b");
    assertThat(score.missed()).containsExactly("d");
    assertThat(score.originalsRight()).isZero();
  }

  @Test
  void outsideOriginsAreNoLinks() {
    Derivation outside =
        new Derivation(
            "c",
            new Origin.Outside("an essay"),
            true,
            Kind.QUOTING,
            new Derivation.Strength(0, new Probability(1), List.of()),
            List.of(),
            Derivation.Fidelity.untold());
    assertThat(GeneratedPileScore.of(PILE, new Lineage(List.of(outside), List.of())).metrics())
        .contains(entry("links", 0.0));
  }

  @Test
  void sizesAndSeedAreReadFromTheCommandLine() {
    assertThat(GeneratedPileTask.Request.of(List.of("500", "--seed", "7", "100")))
        .isEqualTo(new GeneratedPileTask.Request(List.of(100, 500), 7, false));
    assertThat(GeneratedPileTask.Request.of(List.of("--peers", "200")))
        .isEqualTo(new GeneratedPileTask.Request(List.of(200), 1, true));
    assertThatThrownBy(() -> GeneratedPileTask.Request.of(List.of("many")))
        .isInstanceOf(WrongUse.class)
        .hasMessage("expected a size of 1 to 999999, found 'many'");
    assertThatThrownBy(() -> GeneratedPileTask.Request.of(List.of("--seed")))
        .hasMessage("expected a size of 1 to 999999, found '--seed'");
  }
}
