package org.unecho.bench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Task;

/** Each task on a few invented items, of which it is known how many are right. */
class A01_EventTasksTest {
  private static Map<String, Double> run(Path folder, Task task, String... lines)
      throws IOException {
    Path file = folder.resolve("items.jsonl");
    Files.write(file, List.of(lines));
    try (Predictions predictions = Predictions.none()) {
      return task.run(List.of(file), predictions).metrics();
    }
  }

  @Test
  void plover_counts_roots_quads_and_what_a_case_would_be_told(@TempDir Path folder)
      throws IOException {
    Map<String, Double> metrics =
        run(
            folder,
            new PloverTask(),
            relation("1", "Norway praised Iceland.", "Norway", "Iceland", "SUPPORT", 0),
            relation("2", "Chile invaded Peru.", "Chile", "Peru", "AID", 1));
    assertThat(metrics).containsEntry("rootAccuracy", .5).containsEntry("unanswered", 0.0);
    assertThat(metrics)
        .containsEntry("pipelineTold", 1.0)
        .containsEntry("pipelineAccuracy", .5)
        .containsEntry("pipelinePrecision", .5);
  }

  private static String relation(
      String id, String sentence, String source, String target, String root, int quad) {
    int from = sentence.indexOf(source);
    int to = sentence.indexOf(target);
    String quads = quad == 0 ? "verbal cooperation" : "material cooperation";
    return """
        {"id":"%s","sentence":"%s","source":"%s","target":"%s","source_spans":[[%d,%d]],\
        "target_spans":[[%d,%d]],"root":"%s","quad":"%s"}"""
        .formatted(
            id,
            sentence,
            source,
            target,
            from,
            from + source.length(),
            to,
            to + target.length(),
            root,
            quads);
  }

  @Test
  void time_counts_spans_and_values_apart(@TempDir Path folder) throws IOException {
    Map<String, Double> metrics =
        run(
            folder,
            new TimeTask(),
            """
            {"id":"1","dct":"2031-03-05","dct_id":"t0","text":"The ministers met on Monday.",\
            "timex":[{"id":"t1","start":21,"end":27,"type":"DATE","value":"2031-03-03"}],\
            "events":[{"id":"e1","start":14,"end":17,"class":"OCCURRENCE","tense":"PAST",\
            "aspect":null,"polarity":"POS","modality":null,"pos":"VERB"}],"tlinks":[],"slinks":[]}""",
            """
            {"id":"2","dct":"2031-03-05","dct_id":"t0","text":"The ministers met on Sunday.",\
            "timex":[{"id":"t1","start":21,"end":27,"type":"DATE","value":"2031-03-09"}],\
            "events":[],"tlinks":[],"slinks":[]}""");
    assertThat(metrics).containsEntry("relaxedF1", 1.0).containsEntry("valueF1", .5);
    assertThat(metrics).containsEntry("valueAccuracy", .5).containsEntry("expressions", 2.0);
    assertThat(metrics.get("eventRecall")).isEqualTo(1.0);
    assertThat(metrics.get("tenseAccuracy")).isEqualTo(1.0);
  }

  @Test
  void date_expressions_ask_for_all_spans_and_a_right_value(@TempDir Path folder)
      throws IOException {
    Map<String, Double> metrics =
        run(
            folder,
            new DateExpressionsTask(),
            """
            {"id":"A/1","input":"We meet on 3 March 2031.","reference":"2031-03-01T00:00:00",\
            "task":"resolve","results":[{"text":"3 March 2031","start":11,"end":23,"type":"date",\
            "values":[{"timex":"2031-03-03","type":"date","value":"2031-03-03"}]}]}""",
            """
            {"id":"A/2","input":"We meet on 4 March 2031.","reference":"2031-03-01T00:00:00",\
            "task":"resolve","results":[{"text":"4 March 2031","start":11,"end":23,"type":"date",\
            "values":[{"timex":"2031-03-05","type":"date","value":"2031-03-05"}]}]}""",
            """
            {"id":"A/3","input":"Nothing is due.","reference":"2031-03-01T00:00:00",\
            "task":"span","results":[],"not_supported":["java"]}""");
    assertThat(metrics).containsEntry("spanF1", 1.0).containsEntry("resolved", 2.0);
    assertThat(metrics.get("resolution")).isCloseTo(.5, within(1e-9));
  }
}
