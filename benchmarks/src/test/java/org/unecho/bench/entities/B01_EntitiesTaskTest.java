package org.unecho.bench.entities;

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

/** The task on one invented text. */
class B01_EntitiesTaskTest {
  private static final String TEXT =
      "The Harbour Guild met Ann Lee in Norway on Monday. She praised Norwegian ships.";

  @TempDir private Path folder = Path.of("");

  @Test
  void names_are_found_as_the_data_calls_them() throws IOException {
    Path data = folder.resolve("entities.jsonl");
    Files.writeString(
        data,
        """
        {"id": "a", "text": "%s", "entities": [%s, %s, %s, %s, %s, %s]}
        """
            .formatted(
                TEXT,
                marked("The Harbour Guild", "Organisation"),
                marked("Ann Lee", "Person"),
                marked("Norway", "Location"),
                marked("Monday", "Temporal"),
                marked("She", "Person"),
                marked("Norwegian", "Nationality")));
    Path kept = folder.resolve("kept.jsonl");
    Scores scores;
    try (Predictions predictions = Predictions.to(kept)) {
      scores = new EntitiesTask().run(List.of(data), predictions);
    }
    assertThat(scores.items()).isEqualTo(1);
    assertThat(scores.metrics())
        .containsEntry("precision", 1.0)
        .containsEntry("recall", 5.0 / 6)
        .containsEntry("f1Named", 1.0)
        .containsEntry("f1Nationality", 1.0);
    assertThat(Files.readString(kept)).contains("\"id\":\"a\"").contains("\"Organisation\"");
  }

  @Test
  void a_file_of_something_else_is_refused() throws IOException {
    Path data = folder.resolve("other.jsonl");
    Files.writeString(data, "{\"name\": \"x\"}\n");
    EntitiesTask task = new EntitiesTask();
    assertThatThrownBy(() -> task.run(List.of(data), Predictions.none()))
        .isInstanceOf(WrongUse.class)
        .hasMessage("expected an id and a text, found none in an item");
    assertThatThrownBy(() -> task.run(List.of(), Predictions.none()))
        .hasMessage("expected a file of texts with entities, found none");
  }

  private static String marked(String words, String type) {
    int start = TEXT.indexOf(words);
    return "{\"start\": %d, \"end\": %d, \"type\": \"%s\"}"
        .formatted(start, start + words.length(), type);
  }
}
