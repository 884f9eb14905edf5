package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.align.Nearness;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Span;

class FamiliesTest {
  @Test
  void aChainOfTextsThatOverlapPairByPairIsNotOneFamily() {
    // Each takes the second half of the one before and goes on with words of its own.
    List<Link> links = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of("a00"));
    for (int i = 1; i < 20; i++) {
      ids.add("a%02d".formatted(i));
      links.add(link(ids.get(i), ids.get(i - 1), new Span(0, 500), new Span(500, 1000)));
    }
    List<Family> families = Families.of(ids, links);
    assertThat(families).allSatisfy(f -> assertThat(f.articles()).hasSizeLessThanOrEqualTo(2));
    assertThat(families).hasSize(19);
  }

  @Test
  void aCopyOfACopyBelongsToTheFirstOrigin() {
    List<Family> families =
        Families.of(
            List.of("a", "b", "c"),
            List.of(
                link("b", "a", new Span(0, 900), new Span(0, 950)),
                link("c", "b", new Span(0, 800), new Span(100, 900))));
    assertThat(families).hasSize(1);
    assertThat(families.get(0).origin()).isEqualTo(new Origin.Inside("a"));
  }

  @Test
  void whoCopiesThePartThatCameFromElsewhereBelongsThere() {
    List<Link> links =
        List.of(
            link("patchwork", "left", new Span(0, 480), new Span(0, 500)),
            link("late", "patchwork", new Span(0, 400), new Span(20, 460)));
    List<Family> families = Families.of(List.of("late", "left", "patchwork"), links);
    assertThat(families).hasSize(1);
    assertThat(families.get(0).origin()).isEqualTo(new Origin.Inside("left"));
  }

  @Test
  void aCircleOfCopiesHasOneOriginWhereverItIsEntered() {
    Span all = new Span(0, 100);
    List<Family> families =
        Families.of(
            List.of("a", "b", "c"),
            List.of(link("a", "b", all, all), link("b", "c", all, all), link("c", "a", all, all)));
    assertThat(families).hasSize(1);
    assertThat(families.get(0).origin()).isEqualTo(new Origin.Inside("a"));
  }

  private static Link link(String copy, String origin, Span taken, Span from) {
    return new Link(
        copy,
        new Origin.Inside(origin),
        /* directed= */ true,
        Kind.EDITED,
        new Link.Weight(0.5, 0.99, new Nearness(0.5, 0.5)),
        List.of(new Link.Taken(taken, from)));
  }
}
