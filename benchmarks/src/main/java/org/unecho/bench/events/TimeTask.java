package org.unecho.bench.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.Article;
import org.unecho.model.When;
import org.unecho.reading.reports.ReportFinder;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;
import tools.jackson.databind.JsonNode;

/**
 * Time expressions and events of TimeML articles, measured as in TempEval-3 (UzZaman et al.,
 * SemEval 2013): {@code relaxedF1} where spans overlap, {@code valueF1} where they also have the
 * same value, {@code strictF1}, {@code typeF1}, {@code valueAccuracy} of those that overlap. Plain
 * SUTime on the same parse has the same metrics after {@code peerSutime}. Events: F1 on the exact
 * span; of those matched, the share with the right tense, polarity and modal verb. The article's
 * day is given.
 */
final class TimeTask implements Task {
  private final SyntaxParser parser = SyntaxParser.of();
  private final TimeFinder times = TimeFinder.of();
  private final ReportFinder reports = ReportFinder.of(time -> When.unknown());

  @Override
  public String name() {
    return "time";
  }

  @Override
  public String help() {
    return "time expressions and event words: a file of TimeML articles (text, dct, timex, events)";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<JsonNode> items = DataLines.read(Items.only(data));
    Timex.Counts ours = new Timex.Counts();
    Timex.Counts plain = new Timex.Counts();
    EventCounts events = new EventCounts();
    for (JsonNode item : items) {
      ParsedArticle parsed = parser.parse(article(item));
      List<Timex> truth = new ArrayList<>();
      item.get("timex").forEach(each -> truth.add(Timex.of(each)));
      truth.sort(Comparator.comparing(Timex::span));
      List<Timex> found = times.find(parsed).stream().map(Timex::of).toList();
      ours.add(truth, found);
      plain.add(truth, parsed.times().stream().map(Timex::of).toList());
      events.add(item.get("events"), reports.words(parsed));
      keep(predictions, Items.text(item, "id"), found);
    }
    System.err.print(events.tenses());
    Map<String, Double> metrics = new LinkedHashMap<>(ours.metrics(""));
    metrics.put("expressions", (double) ours.truths());
    metrics.putAll(plain.metrics("peerSutime"));
    metrics.putAll(events.metrics());
    return new Scores(items.size(), metrics);
  }

  private static Article article(JsonNode item) {
    return Items.article(
        Items.text(item, "id"), Items.findText(item, "dct"), Items.text(item, "text"));
  }

  private static void keep(Predictions predictions, String id, List<Timex> found)
      throws IOException {
    for (Timex each : found) {
      predictions.keep(
          Map.of(
              "id",
              id,
              "start",
              each.span().start(),
              "end",
              each.span().end(),
              "type",
              each.type(),
              "value",
              each.value()));
    }
  }
}
