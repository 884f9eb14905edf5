package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;
import org.unecho.picture.words.SentenceSpans;

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
}
