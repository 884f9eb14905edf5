package org.unecho.bench.reading;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unecho.bench.reading.AttributionReader.Answers;
import org.unecho.bench.task.Predictions;
import org.unecho.model.Span;

/** All numbers about one reader of attributions, over all kinds and each kind apart. */
final class AttributionScore {
  private final String reader;
  private final Predictions predictions;
  private final SpeakerScore speaker = new SpeakerScore();
  private final FoundScore found = new FoundScore();
  private final Map<MarkedText.Kind, SpeakerScore> speakers = new EnumMap<>(MarkedText.Kind.class);
  private final Map<MarkedText.Kind, FoundScore> founds = new EnumMap<>(MarkedText.Kind.class);

  /** A score whose predictions are kept under the name of the reader. */
  AttributionScore(String reader, Predictions predictions) {
    this.reader = reader;
    this.predictions = predictions;
    for (MarkedText.Kind kind : MarkedText.Kind.values()) {
      speakers.put(kind, new SpeakerScore());
      founds.put(kind, new FoundScore());
    }
  }

  /** Counts the answers about one article. */
  void add(AttributedArticle article, Answers answers) throws IOException {
    for (int i = 0; i < article.truth().size(); i++) {
      given(article, i, answers.given().get(i));
    }
    List<Attributed> all =
        answers.found().stream()
            .filter(each -> !article.isSetAside(each))
            .filter(each -> !article.marked().words(each.content()).isEmpty())
            .toList();
    found.add(article, article.truth(), all);
    founds.forEach(
        (kind, score) ->
            score.add(article, of(article, article.truth(), kind), of(article, all, kind)));
    for (Attributed each : all) {
      keep(article, "found", each, Map.of());
    }
  }

  private void given(AttributedArticle article, int number, Attributed answer) throws IOException {
    Attributed truth = article.truth().get(number);
    boolean right = speaker.add(article, truth, answer);
    speakers.getOrDefault(article.kind(truth), speaker).add(article, truth, answer);
    keep(
        article,
        "speaker",
        new Attributed(answer.source(), answer.cue(), truth.content(), answer.confidence()),
        Map.of("number", number, "right", right));
  }

  private static List<Attributed> of(
      AttributedArticle article, List<Attributed> all, MarkedText.Kind kind) {
    return all.stream().filter(each -> article.kind(each) == kind).toList();
  }

  private void keep(
      AttributedArticle article, String question, Attributed answer, Map<String, ?> more)
      throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", article.article().id());
    line.put("reader", reader);
    line.put("question", question);
    line.put("content", pairs(answer.content()));
    line.put("source", pairs(answer.source()));
    line.put("cue", pairs(answer.cue()));
    line.put("kind", article.kind(answer).name().toLowerCase(Locale.ROOT));
    answer.confidence().ifPresent(confidence -> line.put("confidence", confidence));
    line.putAll(more);
    predictions.keep(line);
  }

  private static List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  /** The numbers in the order in which they are printed. */
  Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    speaker.metrics("All", metrics);
    speakers.forEach((kind, score) -> score.metrics(name(kind), metrics));
    found.metrics("", metrics);
    founds.forEach((kind, score) -> score.metrics(name(kind), metrics));
    return metrics;
  }

  private static String name(MarkedText.Kind kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
