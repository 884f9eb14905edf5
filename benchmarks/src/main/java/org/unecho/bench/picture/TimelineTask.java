package org.unecho.bench.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.When;
import org.unecho.picture.timeline.Line;
import org.unecho.picture.timeline.TimelineMaker;
import tools.jackson.databind.JsonNode;

/**
 * Timelines against those of journalists (Martschat and Markert, EACL 2017; CoNLL 2018): for each
 * of them the articles between its first and last day, as many days as it has, as many sentences a
 * day as it has on average. {@code dateF1}, {@code ar1}, {@code ar2} from precision and recall
 * averaged over the timelines; {@code secondsPerTopic} with reading. Each article counts as an
 * origin of its own: the files are of one outlet, and copies in them are not traced. {@code
 * peerDatewise…}: {@link Datewise} on the same sentences.
 */
final class TimelineTask implements Task {
  private final DatedLines lines = new DatedLines();

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String help() {
    return "days and key sentences of long stories: files of articles and timelines";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    Items.some(data, "files of articles with timelines");
    Totals totals = new Totals();
    int topics = 0;
    long started = System.nanoTime();
    for (Path file : data) {
      for (JsonNode topic : DataLines.read(file)) {
        topics++;
        List<Line> read = lines(topic);
        for (JsonNode timeline : Items.list(topic, "timelines")) {
          predictions.keep(measure(topic, timeline, read, totals));
        }
      }
    }
    return new Scores(totals.count, totals.metrics((System.nanoTime() - started) / 1e9 / topics));
  }

  /** The sentences of the articles between the first and the last day of any of the timelines. */
  private List<Line> lines(JsonNode topic) {
    List<When> spans =
        Items.list(topic, "timelines").stream()
            .map(TimelineTask::truth)
            .map(truth -> When.between(truth.firstKey(), truth.lastKey()))
            .toList();
    return lines.of(
        Items.list(topic, "articles").stream()
            .filter(article -> isWithin(spans, Items.day(article, "published")))
            .toList());
  }

  private static boolean isWithin(List<When> spans, LocalDate day) {
    return spans.stream().anyMatch(span -> span.overlaps(When.on(day)));
  }

  private static Map<String, Object> measure(
      JsonNode topic, JsonNode timeline, List<Line> lines, Totals totals) {
    SortedMap<LocalDate, List<String>> truth = truth(timeline);
    LocalDate first = truth.firstKey();
    LocalDate last = truth.lastKey();
    When whole = When.between(first, last);
    List<Line> within = lines.stream().filter(line -> line.published().overlaps(whole)).toList();
    int sentences = truth.values().stream().mapToInt(List::size).sum();
    int each = Math.max(1, Math.round((float) sentences / truth.size()));
    String query = Items.text(topic, "query");
    SortedMap<LocalDate, List<String>> answer =
        words(
            TimelineMaker.of(within, query).timeline(first, last, truth.size(), each), Line::told);
    SortedMap<LocalDate, List<String>> peer =
        words(Datewise.of(within, query).timeline(first, last, truth.size(), each), Line::words);
    totals.add(AlignedRouge.of(answer, truth), AlignedRouge.of(peer, truth));
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("topic", Items.text(topic, "topic"));
    kept.put("timeline", Items.text(timeline, "name"));
    Map<String, List<String>> entries = new LinkedHashMap<>();
    answer.forEach((day, told) -> entries.put(day.toString(), told));
    kept.put("answer", entries);
    return kept;
  }

  private static SortedMap<LocalDate, List<String>> words(
      SortedMap<LocalDate, List<Line>> timeline, Function<Line, String> told) {
    SortedMap<LocalDate, List<String>> words = new TreeMap<>();
    timeline.forEach((day, lines) -> words.put(day, lines.stream().map(told).toList()));
    return words;
  }

  private static SortedMap<LocalDate, List<String>> truth(JsonNode timeline) {
    SortedMap<LocalDate, List<String>> truth = new TreeMap<>();
    for (JsonNode entry : Items.list(timeline, "entries")) {
      List<String> told = truth.computeIfAbsent(Items.day(entry, "date"), k -> new ArrayList<>());
      Items.list(entry, "summary").forEach(sentence -> told.add(sentence.asString()));
    }
    return truth;
  }

  /** Precision and recall summed over timelines. */
  private static final class Totals {
    private final Map<String, Ratio> sums = new LinkedHashMap<>();
    private int count;

    void add(AlignedRouge score, AlignedRouge peer) {
      count++;
      add("dateF1", score.days());
      add("ar1", score.rouge(1));
      add("ar2", score.rouge(2));
      add("peerDatewiseDateF1", peer.days());
      add("peerDatewiseAr1", peer.rouge(1));
      add("peerDatewiseAr2", peer.rouge(2));
    }

    private void add(String key, Ratio one) {
      sums.merge(
          key, one, (a, b) -> new Ratio(a.precision() + b.precision(), a.recall() + b.recall()));
    }

    Map<String, Double> metrics(double secondsPerTopic) {
      Map<String, Double> metrics = new LinkedHashMap<>();
      sums.forEach(
          (key, sum) ->
              metrics.put(key, new Ratio(sum.precision() / count, sum.recall() / count).f1()));
      metrics.put("secondsPerTopic", secondsPerTopic);
      return metrics;
    }
  }
}
