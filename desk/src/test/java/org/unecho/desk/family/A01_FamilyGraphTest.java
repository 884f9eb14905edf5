package org.unecho.desk.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Probability;
import org.unecho.model.Span;
import org.unecho.testkit.Articles;

class A01_FamilyGraphTest {
  private static final Origin WIRE = new Origin.Outside("Delta Despatch text \u201cStorm\u201d");

  @Test
  void all_works_when_empty() {
    Lineage nothing = new Lineage(List.of(), List.of());
    assertThat(FamilyLines.of(List.of(), nothing, 20))
        .containsExactly(
            "0 articles from 0 independent origins",
            "0 families of two or more articles; 0 articles that no other repeats");
  }

  @Test
  void the_largest_family_comes_first_and_copies_stand_by_kind() {
    FamilyGraph graph = FamilyGraph.of(articles("abcdefx"), lineage());
    assertThat(graph.trees()).extracting(Tree::size).containsExactly(3, 2, 1);
    assertThat(graph.trees().get(0).copies())
        .extracting(Tree.Branch::article)
        .containsExactly("c", "b");
    assertThat(graph.alone()).containsExactly("x");
    assertThat(graph.outside()).containsEntry("Delta Despatch text \u201cStorm\u201d", 1);
  }

  @Test
  void a_patchwork_names_each_origin_with_its_share_and_no_passage_counts_twice() {
    List<Patchwork> found = FamilyGraph.of(articles("abcdefx"), lineage()).patchworks();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).article()).isEqualTo("b");
    assertThat(found.get(0).shares())
        .containsExactly(
            new Patchwork.Share(new Origin.Inside("a"), 0.5),
            new Patchwork.Share(new Origin.Inside("d"), 0.3));
  }

  @Test
  void long_lists_are_cut_and_say_so() {
    List<String> ids = IntStream.range(10, 62).mapToObj(i -> "a" + i).toList();
    List<Derivation> links = new ArrayList<>();
    ids.subList(1, ids.size())
        .forEach(id -> links.add(link(id, new Origin.Inside("a10"), Kind.EDITED, 1, 0, 10)));
    Lineage lineage = new Lineage(links, List.of(new Family("f1", new Origin.Inside("a10"), ids)));
    List<String> lines =
        FamilyLines.of(ids.stream().map(id -> Articles.of(id, "x")).toList(), lineage, 20);
    assertThat(lines).contains("  \u2026 and 31 more (31 edited)").hasSize(26);
    assertThat(FamilyLines.of(ids.stream().map(id -> Articles.of(id, "x")).toList(), lineage, 0))
        .hasSize(56);
  }

  private static List<Article> articles(String ids) {
    return ids.chars().mapToObj(id -> Articles.of(Character.toString(id), "x")).toList();
  }

  private static Lineage lineage() {
    return new Lineage(
        List.of(
            link("b", new Origin.Inside("a"), Kind.REWORDED, 0.5, 0, 50),
            link("b", new Origin.Inside("d"), Kind.EDITED, 0.4, 40, 80),
            link("c", new Origin.Inside("a"), Kind.VERBATIM, 1, 0, 100),
            link("e", new Origin.Inside("d"), Kind.EDITED, 1, 0, 100)),
        List.of(
            new Family("f3", WIRE, List.of("f")),
            new Family("f2", new Origin.Inside("d"), List.of("d", "e")),
            new Family("f1", new Origin.Inside("a"), List.of("a", "b", "c")),
            new Family("f4", new Origin.Inside("x"), List.of("x"))));
  }

  private static Derivation link(
      String copy, Origin origin, Kind kind, double coverage, int start, int end) {
    Span span = new Span(start, end);
    return new Derivation(
        copy,
        origin,
        true,
        kind,
        new Derivation.Strength(coverage, new Probability(0.9), List.of()),
        List.of(new Aligned(span, new Passage(origin.key(), span), 0.9)),
        Derivation.Fidelity.untold());
  }
}
