package org.unecho.bench.speed;

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

/** The task on two invented articles, without the peer, whose models take a gigabyte. */
class B01_SpeedReadingTaskTest {
  @TempDir private Path folder = Path.of("");

  private Scores run(String... words) throws IOException {
    return new SpeedReadingTask()
        .run(List.of(words).stream().map(Path::of).toList(), Predictions.none());
  }

  @Test
  void it_reads_all_articles_and_tells_what_each_stage_costs() throws IOException {
    Path data = folder.resolve("articles.jsonl");
    Files.writeString(
        data,
        """
        {"id": "a", "text": "The quay is shut, said Ann Lee on Monday. Ships left Velgrad for the open sea."}
        {"id": "b", "text": "No ship has come since Tuesday, the harbour guild of Velgrad wrote in a letter."}
        """);
    Scores scores = run(data.toString(), "--peer", "0");
    assertThat(scores.items()).isEqualTo(2);
    assertThat(scores.metrics())
        .containsKeys("articlesPerSecond", "processorMsPerArticle", "peakMb", "actorsMs")
        .containsKeys("quotationsMs", "reportsMs", "timesMs")
        .doesNotContainKey("vsCoreNlp");
    assertThat(scores.metrics().values()).allMatch(each -> each >= 0);
    assertThat(scores.metrics().get("articlesPerSecond")).isPositive();
  }

  @Test
  void wrong_use_says_what_was_expected() throws IOException {
    Path empty = folder.resolve("empty.jsonl");
    Files.writeString(empty, "");
    assertThatThrownBy(() -> run(empty.toString(), "--peer", "0"))
        .isInstanceOf(WrongUse.class)
        .hasMessage("expected articles, found none");
    assertThatThrownBy(() -> run(empty.toString(), "--peer", "few"))
        .hasMessage("expected a number of articles after --peer");
  }
}
