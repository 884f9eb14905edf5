package org.unecho.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.picture.timeline.Line;
import tools.jackson.databind.json.JsonMapper;

/** An invented article, published cut into tokens. */
final class B02_DatedLinesTest {
  @Test
  void tokens_are_read_as_they_were_written() {
    assertThat(DatedLines.written("`` We wo n't , '' she said -LRB- twice -RRB- ; it 's late ."))
        .isEqualTo("\"We won't,\" she said (twice); it's late.");
  }

  @Test
  void each_sentence_has_the_days_it_names_and_keeps_its_tokens() {
    String article =
        """
        {"id": "a", "published": "2031-05-09",
         "text": "Pilots -LRB- of Port Elden -RRB- walked out on Wednesday .\\n\\n`` Late , '' they said .\\nOn May 2 they had met ."}
        """;
    List<Line> lines = new DatedLines().of(List.of(JsonMapper.shared().readTree(article)));
    assertThat(lines)
        .extracting(Line::words)
        .containsExactly(
            "Pilots -LRB- of Port Elden -RRB- walked out on Wednesday .",
            "`` Late , '' they said .",
            "On May 2 they had met .");
    assertThat(lines)
        .extracting(Line::days)
        .containsExactly(
            List.of(LocalDate.of(2031, 5, 7)), List.of(), List.of(LocalDate.of(2031, 5, 2)));
    assertThat(lines).extracting(Line::place).containsExactly(0, 1, 2);
  }
}
