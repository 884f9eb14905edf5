package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.CachedVectors;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.encode.VectorShelf;
import org.unecho.model.Article;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;

/** Piles in which not every pair is compared. */
class A07_LargerPilesTest {
  private static final int REPORTS = 90;
  private static final SentenceVectors ENCODER =
      CachedVectors.of(SentenceEncoder.lazy(), VectorShelf.inMemory());

  private final LineageTracer tracer = LineageTracer.of(LineageSettings.standard(), ENCODER);

  @Test
  void reportsOfDifferentEventsInOneMannerOfWritingAreNoCopies() {
    Lineage lineage = tracer.trace(MadePile.reports(REPORTS));
    assertThat(lineage.derivations()).isEmpty();
    assertThat(lineage.families()).hasSize(REPORTS);
  }

  @Test
  void copiesAreFoundAmongManyReports() {
    List<Article> pile = new ArrayList<>(MadePile.reports(REPORTS));
    List<String> tenth = MadePile.sentences(10);
    List<String> moved = new ArrayList<>(MadePile.sentences(20));
    Collections.rotate(moved, 3);
    pile.add(MadePile.article("whole", tenth, 1));
    pile.add(MadePile.article("part", tenth.subList(1, 5), 2));
    pile.add(MadePile.article("moved", moved, 1));
    Lineage lineage = tracer.trace(pile);
    assertThat(familyOf(lineage, "r010").articles()).containsExactly("part", "r010", "whole");
    assertThat(familyOf(lineage, "r020").articles()).containsExactly("moved", "r020");
    assertThat(lineage.families()).hasSize(REPORTS);
  }

  @Test
  void aDispatchThatEightyPapersPrintIsOneFamilyOfTheEarliest() {
    List<Article> pile = new ArrayList<>(MadePile.reports(70));
    for (int i = 0; i < 80; i++) {
      // Half of them word for word, half with a sentence left out.
      List<String> words = new ArrayList<>(MadePile.sentences(5));
      if (i % 2 == 1) {
        words.remove(1 + i % 5);
      }
      pile.add(MadePile.article("p%02d".formatted(i), words, 1 + i % 3));
    }
    Family family = familyOf(tracer.trace(pile), "p00");
    assertThat(family.articles()).hasSize(81).contains("r005");
    assertThat(family.origin()).isEqualTo(new Origin.Inside("r005"));
  }

  @Test
  void theOrderInWhichArticlesAreGivenDoesNotMatter() {
    List<Article> pile = withCopies();
    List<Article> reversed = new ArrayList<>(pile);
    Collections.reverse(reversed);
    assertThat(tracer.trace(reversed)).isEqualTo(tracer.trace(pile));
  }

  @Test
  void aPileThatGrewHasTheLineageOfOneTracedAtOnceAndOnlyNewSentencesAreEncoded() {
    List<Article> all = withCopies();
    Set<String> encoded = new LinkedHashSet<>();
    SentenceVectors counting = CachedVectors.of(SentenceEncoder.lazy(), VectorShelf.inMemory());
    LineageTracer growing =
        LineageTracer.of(
            LineageSettings.standard(),
            sentences -> {
              encoded.addAll(sentences);
              return counting.vectors(sentences);
            });
    growing.trace(all.subList(0, all.size() - 4));
    Set<String> before = new LinkedHashSet<>(encoded);
    encoded.clear();
    Lineage grown = growing.trace(all);
    encoded.removeAll(before);
    assertThat(grown).isEqualTo(tracer.trace(all));
    // Four articles came: their leads, and sentences that were reworded, with their twins.
    assertThat(encoded).hasSizeLessThanOrEqualTo(4 * 6 * 2);
  }

  private static List<Article> withCopies() {
    List<Article> pile = new ArrayList<>(MadePile.reports(REPORTS));
    for (int i = 0; i < 8; i++) {
      List<String> words = new ArrayList<>(MadePile.sentences(7 * i));
      words.remove(i % 6);
      words.add("Readers of this page can send word of their own to the desk in Osmere.");
      pile.add(MadePile.article("c" + i, words, 1));
    }
    return pile;
  }

  private static Family familyOf(Lineage lineage, String article) {
    return lineage.families().stream()
        .filter(family -> family.articles().contains(article))
        .findFirst()
        .orElseThrow();
  }
}
