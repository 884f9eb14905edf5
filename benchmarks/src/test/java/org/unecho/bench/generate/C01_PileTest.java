package org.unecho.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unecho.bench.measure.WordRuns;
import org.unecho.model.Article;
import org.unecho.model.Published;

class C01_PileTest {
  private static final GeneratedPile PILE = pile(1500);

  private static GeneratedPile pile(int size) {
    return PileGenerator.generate(size, 5);
  }

  @Test
  void allWorksWhenNearlyEmpty() {
    GeneratedPile one = PileGenerator.generate(1, 1);
    assertThat(one.articles()).hasSize(1);
    assertThat(one.parents()).isEmpty();
    assertThatThrownBy(() -> PileGenerator.generate(0, 1))
        .hasMessage("a pile has 1 to 999,999 articles, but 0 were asked for");
  }

  @Test
  void theSameSeedGivesTheSamePile() {
    assertThat(pile(300)).isEqualTo(pile(300));
    assertThat(PileGenerator.generate(300, 6)).isNotEqualTo(pile(300));
  }

  @Test
  void everyWayOfCopyingOccursAndIdsAreUnique() {
    assertThat(new TreeSet<>(PILE.ways().values())).containsExactly(Way.values());
    assertThat(PILE.articles()).extracting(Article::id).doesNotHaveDuplicates().isSorted();
    assertThat(PILE.parents().size()).isBetween(PILE.articles().size() / 3, 1050);
  }

  @Test
  void everyCopyAppearsAfterItsParents() {
    Map<String, Article> articles = byId();
    PILE.parents()
        .forEach(
            (copy, parents) ->
                assertThat(parents)
                    .isNotEmpty()
                    .allSatisfy(
                        parent ->
                            assertThat(time(of(articles, parent)))
                                .isLessThan(time(of(articles, copy)))));
  }

  @Test
  void aVerbatimCopyHoldsEverySentenceAndAPatchworkHalfOfEach() {
    Map<String, Article> articles = byId();
    PILE.parents()
        .forEach(
            (copy, parents) -> {
              for (String parent : parents) {
                double held =
                    WordRuns.containment(of(articles, parent).text(), of(articles, copy).text(), 4);
                switch (PILE.ways().getOrDefault(copy, Way.ORIGINAL)) {
                  case VERBATIM -> assertThat(held).isGreaterThan(0.85);
                  case EDITED -> assertThat(held).isGreaterThan(0.4);
                  case EXCERPT, PATCHWORK -> assertThat(held).isBetween(0.15, 0.85);
                  default -> assertThat(held).isLessThan(0.8);
                }
              }
            });
  }

  @Test
  void originalsShareLittleEvenWhereTheyTellOneStory() {
    List<Article> originals =
        PILE.articles().stream().filter(a -> PILE.ways().get(a.id()) == Way.ORIGINAL).toList();
    List<Double> shared = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      for (int j = 0; j < i; j++) {
        shared.add(WordRuns.containment(originals.get(i).text(), originals.get(j).text(), 4));
      }
    }
    assertThat(shared).allSatisfy(each -> assertThat(each).isLessThan(0.4));
  }

  @Test
  void aLineLeadsToTheOriginals() {
    GeneratedPile pile =
        new GeneratedPile(
            List.of(),
            Map.of("copy", List.of("a"), "chain", List.of("copy"), "patch", List.of("a", "b")),
            Map.of());
    assertThat(pile.lineOf("chain")).isEqualTo(Set.of("a", "chain", "copy"));
    assertThat(pile.origins("chain")).containsExactly("a");
    assertThat(pile.origins("patch")).containsExactly("a", "b");
    assertThat(pile.origins("b")).containsExactly("b");
    assertThat(pile.isKin("patch", "chain")).isTrue();
    assertThat(pile.isKin("a", "b")).isFalse();
  }

  private static Map<String, Article> byId() {
    Map<String, Article> articles = new LinkedHashMap<>();
    PILE.articles().forEach(each -> articles.put(each.id(), each));
    return articles;
  }

  private static Article of(Map<String, Article> articles, String id) {
    return java.util.Objects.requireNonNull(articles.get(id), id);
  }

  private static String time(Article article) {
    return ((Published.At) article.header().published()).instant().toString();
  }
}
