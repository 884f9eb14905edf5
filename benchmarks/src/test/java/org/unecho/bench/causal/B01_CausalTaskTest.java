package org.unecho.bench.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.WrongUse;

class B01_CausalTaskTest {
  @TempDir private Path folder = Path.of("set by JUnit");

  @Test
  void an_empty_file_gives_no_items() throws IOException {
    Scores scores = run("");
    assertThat(scores.items()).isZero();
    assertThat(scores.metrics()).containsEntry("f1", 0.0).containsEntry("spanF1", 0.0);
  }

  @Test
  void a_claim_found_and_a_claim_missed_are_counted() throws IOException {
    Scores scores =
        run(
            """
            {"id":"a","text":"Heavy rain caused a flood in Ostra .","causal":1,"relations":[{"cause":[0,10],"effect":[18,34],"signal":[[11,17]]}]}
            {"id":"b","text":"It rained ; the fair moved indoors .","causal":1,"relations":[{"cause":[0,9],"effect":[12,34],"signal":[]}]}
            {"id":"c","text":"The council met on Monday .","causal":0,"relations":[]}
            """);
    assertThat(scores.items()).isEqualTo(3);
    assertThat(scores.metrics())
        .containsEntry("asShippedPrecision", 1.0)
        .containsEntry("asShippedRecall", 0.5)
        .containsEntry("spanF1WhereClaimed", 1.0);
    assertThat(scores.metrics().get("asShippedMcc")).isEqualTo(0.5);
  }

  @Test
  void a_goal_is_a_cause_to_the_set() throws IOException {
    Scores scores =
        run(
            """
            {"id":"a","text":"Workers went on strike , demanding better pay .","causal":1,"relations":[{"cause":[25,45],"effect":[0,22]}]}
            """);
    assertThat(scores.metrics()).containsEntry("spanF1", 1.0);
  }

  @Test
  void every_answer_is_kept_beside_its_id() throws IOException {
    Path out = folder.resolve("answers.jsonl");
    Path data =
        Files.writeString(
            folder.resolve("one.jsonl"),
            "{\"id\":\"a\",\"text\":\"Rain caused a flood .\",\"causal\":1,\"relations\":[]}\n");
    try (Predictions kept = Predictions.to(out)) {
      new CausalTask().run(List.of(data), kept);
    }
    assertThat(Files.readString(out))
        .contains("\"id\":\"a\"", "\"asShipped\":1")
        .containsPattern("\"cause\":\\[0,4\\]");
  }

  @Test
  void an_item_without_text_is_named() {
    assertThatThrownBy(() -> run("{\"id\":\"a\",\"causal\":1}"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("expected an item with id, text and causal, found {\"id\":\"a\"");
  }

  private Scores run(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("data.jsonl"), lines);
    try (Predictions none = Predictions.none()) {
      return new CausalTask().run(List.of(file), none);
    }
  }
}
