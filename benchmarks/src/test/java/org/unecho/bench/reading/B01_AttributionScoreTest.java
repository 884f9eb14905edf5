package org.unecho.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.unecho.bench.reading.AttributionReader.Answers;
import org.unecho.bench.task.Predictions;
import org.unecho.model.Span;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of the task, worked out by hand on a text of our own. */
class B01_AttributionScoreTest {
  private static final String TEXT = "Ann Lee said the quay was shut. It was reportedly cold.";
  private static final Span LEE = span("Ann Lee");
  private static final Span SHUT = span("the quay was shut");
  private static final Span COLD = span("was reportedly cold");

  private final AttributedArticle article =
      AttributedArticle.of(
          JsonMapper.shared()
              .readTree(
                  """
                  {"id": "a", "text": "%s", "discard": [], "attributions": [
                    {"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 30]]},
                    {"source": [], "cue": [[39, 49]], "content": [[35, 54]]}]}
                  """
                      .formatted(TEXT)));

  @Test
  void right_answers_give_ones() throws IOException {
    Map<String, Double> metrics =
        metrics(
            List.of(answer(List.of(LEE), SHUT), answer(List.of(), COLD)),
            List.of(answer(List.of(LEE), SHUT), answer(List.of(), COLD)));
    assertThat(metrics)
        .containsEntry("speakerAll", 1.0)
        .containsEntry("contentF1", 1.0)
        .containsEntry("attributionF1", 1.0)
        .containsEntry("sourceRight", 1.0)
        .containsEntry("sourceOverlapF1", 1.0);
  }

  @Test
  void half_of_the_words_of_a_source_are_enough_and_a_third_is_not() throws IOException {
    assertThat(withSource(span("Lee"))).containsEntry("speakerAll", 1.0);
    assertThat(withSource(new Span(4, 16))).containsEntry("speakerAll", 0.5);
  }

  private Map<String, Double> withSource(Span source) throws IOException {
    return metrics(List.of(answer(List.of(source), SHUT), answer(List.of(), COLD)), List.of());
  }

  @Test
  void a_source_where_the_truth_has_none_is_wrong() throws IOException {
    Map<String, Double> metrics =
        metrics(List.of(answer(List.of(LEE), SHUT), answer(List.of(LEE), COLD)), List.of());
    assertThat(metrics).containsEntry("speakerAll", 0.5).containsEntry("speakerNamedAll", 1.0);
  }

  @Test
  void words_are_counted_once_and_contents_matched_one_to_one() throws IOException {
    Map<String, Double> metrics =
        metrics(
            List.of(answer(List.of(LEE), SHUT), answer(List.of(), COLD)),
            List.of(answer(List.of(LEE), SHUT), answer(List.of(LEE), SHUT)));
    assertThat(metrics.get("contentPrecision")).isEqualTo(1.0);
    assertThat(metrics.get("contentRecall")).isCloseTo(4.0 / 7, within(1e-9));
    assertThat(metrics.get("attributionF1")).isEqualTo(0.5);
  }

  @Test
  void the_calibration_error_is_the_gap_between_confidence_and_share_right() throws IOException {
    assertThat(
            metrics(List.of(answer(List.of(LEE), SHUT), answer(List.of(), COLD)), List.of())
                .get("calibrationErrorAll"))
        .isCloseTo(0.2, within(1e-9));
  }

  @Test
  void what_touches_a_passage_set_aside_is_not_counted() throws IOException {
    AttributedArticle aside =
        new AttributedArticle(
            article.article(), article.marked(), article.truth(), List.of(new Span(0, 3)));
    AttributionScore score = new AttributionScore("ours", Predictions.none());
    score.add(
        aside,
        new Answers(
            List.of(answer(List.of(LEE), SHUT)),
            List.of(answer(List.of(LEE), SHUT), answer(List.of(), COLD))));
    assertThat(score.metrics()).containsEntry("contentF1", 0.0);
  }

  private Map<String, Double> metrics(List<Attributed> given, List<Attributed> found)
      throws IOException {
    AttributionScore score = new AttributionScore("ours", Predictions.none());
    score.add(article, new Answers(found, given));
    return score.metrics();
  }

  private static Attributed answer(List<Span> source, Span content) {
    return new Attributed(source, List.of(), List.of(content), OptionalDouble.of(0.8));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
