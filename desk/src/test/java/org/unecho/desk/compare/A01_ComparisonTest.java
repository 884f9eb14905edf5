package org.unecho.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.PairScore;
import org.unecho.model.Probability;
import org.unecho.model.Span;
import org.unecho.testkit.Articles;

class A01_ComparisonTest {
  private static final Article COPY =
      Articles.of(
          "copy", "The pass is shut. Velm has snow. \u96ea\u96ea\u96ea Tarn waits for bread.");
  private static final Article ORIGIN =
      Articles.of("origin", "Velm has snow. Tarn waits for ten loaves of bread. The pass is shut.");

  @Test
  void a_moved_block_shows_by_its_numbers_and_its_words_stay_plain() {
    String text = comparison().text(/* width= */ 90, /* coloured= */ false);
    assertThat(text)
        .contains("~3 The pass is shut.", "   1 Velm has snow.", "marks a block that was moved")
        .contains(
            "{ten}#1 {loaves of}",
            "for #1 bread",
            "number: \u201cten\u201d was left out",
            "\u96ea");
    assertThat(comparison().text(/* width= */ 90, /* coloured= */ true))
        .contains("\u001b[4;34mten\u001b[0m#1");
  }

  @Test
  void the_page_numbers_the_same_pair_on_both_sides() {
    assertThat(comparison().html())
        .contains("id=\"t1\" href=\"#o1\"", "id=\"o1\" href=\"#t1\"")
        .contains("<span class=\"n\">~1</span>");
  }

  @Test
  void all_works_when_nothing_is_aligned() {
    Derivation nothing = derivation(List.of(), Derivation.Fidelity.untold());
    Comparison comparison = new Comparison(COPY, ORIGIN, score(), nothing);
    assertThat(comparison.text(/* width= */ 10, /* coloured= */ false))
        .contains("No change of meaning was found.");
    assertThat(comparison.html()).endsWith("</html>\n");
  }

  @Test
  void what_lies_off_the_longest_rise_was_moved() {
    assertThat(Twins.longestRise(new int[] {3, 1, 2, 5, 4, 6}))
        .containsExactly(false, true, true, false, true, true);
    assertThat(Twins.longestRise(new int[0])).isEmpty();
  }

  @Test
  void a_difference_is_bounded_and_marks_whole_stretches() {
    Span all = new Span(0, 23);
    WordDiff diff = WordDiff.of("the old, old grey boats", all, "the new grey boats sank", all);
    assertThat(diff.here()).containsExactly(new Span(4, 12));
    assertThat(diff.there()).containsExactly(new Span(4, 7), new Span(19, 23));
    String one = "a b ".repeat(20_000);
    String other = "c d ".repeat(20_000);
    Span long80 = new Span(0, 80_000);
    assertThat(WordDiff.of(one, long80, other, long80).here()).hasSize(1);
  }

  private static Comparison comparison() {
    Distortion left =
        new Distortion(
            Distortion.Type.NUMBER,
            empty(COPY, "bread"),
            ORIGIN.passage(span(ORIGIN, "ten")),
            "ten",
            "",
            false);
    return new Comparison(
        COPY,
        ORIGIN,
        score(),
        derivation(
            List.of(
                aligned("The pass is shut.", "The pass is shut."),
                aligned("Velm has snow.", "Velm has snow."),
                aligned("Tarn waits for bread.", "Tarn waits for ten loaves of bread.")),
            new Derivation.Fidelity(List.of(left), List.of())));
  }

  private static PairScore score() {
    return new PairScore("copy", "origin", 0.9, "edited", "b>a", new Probability(0.9));
  }

  private static Derivation derivation(List<Aligned> aligned, Derivation.Fidelity fidelity) {
    return new Derivation(
        "copy",
        new Origin.Inside("origin"),
        true,
        Kind.EDITED,
        new Derivation.Strength(0.9, new Probability(0.9), List.of()),
        aligned,
        fidelity);
  }

  private static Aligned aligned(String copy, String origin) {
    return new Aligned(span(COPY, copy), ORIGIN.passage(span(ORIGIN, origin)), 0.9);
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span empty(Article article, String before) {
    int start = article.text().indexOf(before);
    return new Span(start, start);
  }
}
