package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.align.Nearness;
import org.unecho.model.Kind;
import org.unecho.model.Origin;

/** Which of the links of a copy are told. */
class SiblingsTest {
  private record Plain(Link link) implements Siblings.Linked {}

  private static Plain link(String copy, String origin, double coverage, double nearness) {
    return new Plain(
        new Link(
            copy,
            new Origin.Inside(origin),
            /* directed= */ true,
            Kind.EDITED,
            new Link.Weight(coverage, /* confidence= */ 0.99, new Nearness(coverage, nearness)),
            List.of()));
  }

  private static List<String> told(List<Plain> links, String copy) {
    return Siblings.told(links).stream()
        .filter(each -> each.link().copy().equals(copy))
        .map(each -> each.link().origin().key())
        .toList();
  }

  @Test
  void anOnlyLinkIsTold() {
    assertThat(told(List.of(link("c", "o", 0.9, 0.8)), "c")).containsExactly("o");
  }

  @Test
  void ofACopyOfACopyTheNearestIsToldAndTheTextWithWhichTheLineBegins() {
    List<Plain> links =
        List.of(
            link("a", "o", 1, 0.9),
            link("b", "o", 1, 0.8),
            link("b", "a", 1, 0.9),
            link("c", "o", 1, 0.6),
            link("c", "a", 1, 0.7),
            link("c", "b", 1, 0.9));
    assertThat(told(links, "c")).containsExactly("o", "b");
  }

  @Test
  void ofManyEquallyNearFourAreTold() {
    List<Plain> links = new ArrayList<>();
    for (int copy = 1; copy < 20; copy++) {
      for (int origin = 0; origin < copy; origin++) {
        links.add(link("p%02d".formatted(copy), "p%02d".formatted(origin), 1, 1));
      }
    }
    assertThat(told(links, "p19")).containsExactly("p00", "p01", "p02", "p03");
  }

  @Test
  void bothOriginsOfAPatchworkAreTold() {
    List<Plain> links = List.of(link("c", "a", 0.5, 0.5), link("c", "b", 0.4, 0.3));
    assertThat(told(links, "c")).containsExactly("a", "b");
  }
}
