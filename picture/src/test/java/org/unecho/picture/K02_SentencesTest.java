package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Passage;
import org.unecho.model.Span;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.SentenceSpans;
import org.unecho.testkit.Articles;

class K02_SentencesTest {
  private static List<String> parted(String text) {
    return SentenceSpans.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void stops_before_a_capital_and_line_ends_part_sentences() {
    assertThat(parted("Velm waits. Ostra sails.\n\u2022 Tarn stays"))
        .containsExactly("Velm waits.", "Ostra sails.", "Tarn stays");
    assertThat(parted("\u201cWe wait.\u201d Ostra sailed. 40 boats came."))
        .containsExactly("\u201cWe wait.\u201d", "Ostra sailed.", "40 boats came.");
  }

  @Test
  void a_stop_after_an_abbreviation_or_an_initial_parts_nothing() {
    assertThat(parted("Mr. Rusk met J. Quill at 5 p.m. Monday.")).hasSize(1);
    assertThat(parted("")).isEmpty();
  }

  @Test
  void a_word_without_end_is_parted_in_time() {
    String text = "a".repeat(300_000) + ". Mr. Rusk stayed. Tarn stays.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(parted(text)).hasSize(3).endsWith("Tarn stays."));
  }

  @Test
  void the_sentence_of_a_passage_is_cut_as_all_others_are() {
    String text = "Velm waits. The talks with Gen. Ada Quill were moved to Ostra. Tarn stays.";
    Article article = Articles.of("a", text);
    Pile pile = Pile.of(List.of(article), new Lineage(List.of(), List.of()), List.of());
    int moved = text.indexOf("moved");
    assertThat(pile.sentence(new Passage("a", new Span(moved, moved + 5))))
        .isEqualTo("The talks with Gen. Ada Quill were moved to Ostra.");
    assertThat(pile.sentence(new Passage("a", new Span(0, moved))))
        .isEqualTo("Velm waits. The talks with Gen. Ada Quill were moved to Ostra.");
  }
}
