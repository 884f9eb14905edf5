package org.unecho.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Distortion;

/** The tasks over small files of our own, with the real room behind them. */
class D01_TasksTest {
  @TempDir private Path folder = Path.of("set by JUnit");

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static Scores run(Task task, Path data) throws IOException {
    try (Predictions none = Predictions.none()) {
      return task.run(List.of(data), none);
    }
  }

  @Test
  void emptyFilesGiveNoItems() throws IOException {
    Path empty = file("empty.jsonl");
    assertThat(run(new DistortionTask(), empty).items()).isZero();
    assertThat(run(new ParaphraseTask(), empty).items()).isZero();
    assertThat(run(new PileTask(), empty).metrics()).containsEntry("families", 0.0);
  }

  @Test
  void theDistortionTaskLeavesOutWhatWasNotChanged() throws IOException {
    Path file =
        file(
            "numbers_replaced.jsonl",
            """
            {"id":1,"type":"numbers_replaced","human":"The port of Osterwick took in 300 boats on the first night.",\
            "faithful_mt":"On the first night the port of Osterwick took in 300 boats.",\
            "distorted":"On the first night the port of Osterwick took in 900 boats.","applied":true}\
            """,
            """
            {"id":2,"type":"numbers_replaced","human":"Nobody came.","faithful_mt":"No one came.","distorted":"No one came.","applied":false}\
            """,
            """
            {"id":3,"type":"reference","human":"Nobody came.","faithful_mt":"No one came.","distorted":"Nobody came.","applied":true}\
            """);
    Scores scores = run(new DistortionTask(), file);
    assertThat(scores.items()).isEqualTo(1);
    assertThat(scores.metrics())
        .containsEntry("numbers_replaced.items", 1.0)
        .containsEntry("reference.unchanged", 1.0)
        .containsKeys("meanRecall", "meanFalseAlarm", "numbers_replaced.kindRight")
        .doesNotContainKey("reference.recall");
  }

  @Test
  void aDistortionIsFoundAnewOnlyIfTheFaithfulCopyLacksIt() {
    DistortionTask.Change number = new DistortionTask.Change(Distortion.Type.NUMBER, "300", "900");
    DistortionTask.Change name = new DistortionTask.Change(Distortion.Type.NAME, "Ada", "Ida");
    var byLuck = new DistortionTask.Outcome("negation", "1", List.of(name), List.of(name));
    assertThat(
            List.of(byLuck.flagged(), byLuck.alarmed(), byLuck.flaggedAnew(), byLuck.kindRight()))
        .containsExactly(1.0, 1.0, 0.0, 0.0);
    var found =
        new DistortionTask.Outcome("numbers_replaced", "2", List.of(name, number), List.of(name));
    assertThat(List.of(found.flagged(), found.alarmed(), found.flaggedAnew(), found.kindRight()))
        .containsExactly(1.0, 1.0, 1.0, 1.0);
    var missed = new DistortionTask.Outcome("gender", "3", List.of(), List.of());
    assertThat(List.of(missed.flagged(), missed.alarmed(), missed.flaggedAnew()))
        .containsExactly(0.0, 0.0, 0.0);
  }

  @Test
  void theSimilarityTaskCorrelatesByLanguagePair() throws IOException {
    file(
        "articles.jsonl",
        """
        {"id":"1","lang":"en","title":null,"text":"The ferry to Osterwick ran aground on a sandbank, and forty passengers were brought ashore by fishermen."}\
        """,
        """
        {"id":"2","lang":"en","title":null,"text":"Fishermen brought forty passengers ashore after the Osterwick ferry ran aground on a sandbank."}\
        """,
        """
        {"id":"3","lang":"de","title":null,"text":"Der Stadtrat von Velmark stimmt am Freitag \u00fcber den neuen Haushalt der Schulen ab."}\
        """);
    file(
        "pairs.jsonl",
        """
        {"id":"p","a":"1","b":"2","lang_a":"en","lang_b":"en","overall":1.0,"texts":"scraped"}\
        """,
        """
        {"id":"q","a":"1","b":"3","lang_a":"en","lang_b":"de","overall":4.0,"texts":"scraped"}\
        """,
        """
        {"id":"r","a":"3","b":"2","lang_a":"de","lang_b":"en","overall":4.0,"texts":"mixed"}\
        """);
    Scores scores = run(new SimilarityTask(), folder);
    assertThat(scores.items()).isEqualTo(3);
    assertThat(scores.metrics().get("pearsonAll")).isGreaterThan(0.8);
    assertThat(scores.metrics()).containsEntry("pairsAll", 3.0).doesNotContainKey("pearsonDeEn");
    assertThat(SimilarityTask.languages(DataLines.read(folder.resolve("pairs.jsonl")).get(2)))
        .isEqualTo("DeEn");
  }

  @Test
  void theReuseTaskAsksForItsSources() throws IOException {
    assertThatThrownBy(() -> run(new ReuseTask(), folder))
        .isInstanceOf(WrongUse.class)
        .hasMessage("expected a file NAME-sources.jsonl in " + folder + ", found none");
    file("answers-sources.jsonl", "{\"source_id\":\"s\",\"text\":\"A boat is a small ship.\"}");
    file(
        "answers.jsonl",
        "{\"id\":\"1\",\"text\":\"A boat.\",\"source_id\":\"t\",\"level\":\"cut\"}");
    assertThatThrownBy(() -> run(new ReuseTask(), folder))
        .hasMessage("expected a source with the id 't', found [s]");
  }

  @Test
  void theTranslationTaskAsksForEnoughLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(
          "{\"doc\":null,\"line\":1,\"reference_a\":\"One.\",\"reference_b\":\"Two.\",\"systems\":{}}");
    }
    Path file = file("xx-en.jsonl", lines.toArray(String[]::new));
    assertThat(TranslatedDocument.of(DataLines.read(file)))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.names()).containsExactly("reference_a", "reference_b"));
    assertThatThrownBy(() -> run(new TranslationTask(), file))
        .hasMessage("expected lines for 25 documents or more, found 2");
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    Path file = file("broken.jsonl", "{\"b\":\"x\",\"label\":1}");
    assertThatThrownBy(() -> run(new ParaphraseTask(), file))
        .hasMessageContaining("expected a text under \"a\", found none in {\"b\":\"x\"");
  }

  @Test
  void creditsAreMaskedAndTheLengthStays() {
    String text =
        """
        By Reuters

        OSTERWICK (AP) - The ferry ran aground on a sandbank off the harbour late in the evening.
        The agency Reuters had first reported the accident to its readers an hour before noon that day.
        Photo: Getty Images\
        """;
    String masked = CreditLines.masked(text);
    assertThat(masked).hasSameSizeAs(text).doesNotContain("By Reuters", "(AP)", "Getty");
    assertThat(masked).contains("The agency Reuters had first reported");
    assertThat(CreditLines.namesAgency("unknown author")).isFalse();
  }
}
