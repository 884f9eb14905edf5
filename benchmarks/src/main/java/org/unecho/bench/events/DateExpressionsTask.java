package org.unecho.bench.events;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;
import tools.jackson.databind.JsonNode;

/**
 * Single sentences with dates, after the specifications of Recognizers-Text: {@code spanF1} on the
 * exact span, {@code resolution}, the share of the items with values in which all spans and their
 * values are right; both again without the items that the Java port of that library is said to
 * fail.
 */
final class DateExpressionsTask implements Task {
  private final SyntaxParser parser = SyntaxParser.of();
  private final TimeFinder times = TimeFinder.of();

  @Override
  public String name() {
    return "date-expressions";
  }

  @Override
  public String help() {
    return "dates of single sentences: a file of input, reference, results";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<JsonNode> items = DataLines.read(Items.only(data));
    Sum all = new Sum();
    Sum supported = new Sum();
    for (JsonNode item : items) {
      String input = Items.text(item, "input");
      Optional<String> day = Items.findText(item, "reference");
      ParsedArticle parsed = parser.parse(Items.article(Items.text(item, "id"), day, input));
      List<TimeMention> found = times.find(parsed);
      Answer answer = answer(item, day.isPresent(), found);
      all.add(answer);
      if (!isUnsupported(item)) {
        supported.add(answer);
      }
      predictions.keep(
          Map.of("id", Items.text(item, "id"), "found", found.toString(), "right", answer.right()));
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    all.put(metrics, "");
    supported.put(metrics, "Supported");
    return new Scores(items.size(), metrics);
  }

  private Answer answer(JsonNode item, boolean dated, List<TimeMention> found) {
    Set<Span> spans = new TreeSet<>();
    List<JsonNode> results = new ArrayList<>();
    item.get("results").forEach(results::add);
    results.forEach(each -> spans.add(Items.span(each)));
    long same = found.stream().filter(each -> spans.contains(each.span())).count();
    boolean right = same == found.size() && same == results.size();
    for (int i = 0; right && i < results.size(); i++) {
      right = isRight(results.get(i), found);
    }
    boolean asked = dated && Items.text(item, "task").equals("resolve");
    return new Answer(Confusion.ofFound(same, found.size(), spans.size()), asked, right);
  }

  private boolean isRight(JsonNode result, List<TimeMention> found) {
    Span span = Items.span(result);
    for (TimeMention mention : found) {
      JsonNode values = result.get("values");
      for (JsonNode value : values == null ? List.<JsonNode>of() : values) {
        if (mention.span().equals(span) && isEqual(value, mention)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEqual(JsonNode truth, TimeMention mention) {
    Optional<String> start = Items.findText(truth, "start");
    Optional<String> end = Items.findText(truth, "end");
    if (start.isPresent() && end.isPresent()) {
      When when = times.when(mention);
      return when.from().map(LocalDate::toString).equals(start)
          && when.to().map(last -> last.plusDays(1).toString()).equals(end);
    }
    Optional<String> value = Items.findText(truth, "value");
    boolean dated = value.isPresent() && value.get().matches("\\d{4}-.*|\\d{2}:.*");
    return dated
        ? value.equals(Optional.of(point(mention.value())))
        : Items.findText(truth, "timex").equals(Optional.of(mention.value()));
  }

  /** A TIMEX3 day or time in the notation of the set: 2031-03-05T14:30 as "2031-03-05 14:30:00". */
  private static String point(String value) {
    String spaced = value.replace('T', ' ');
    return spaced.matches("\\S+ \\d{2}:\\d{2}") ? spaced + ":00" : spaced;
  }

  private static boolean isUnsupported(JsonNode item) {
    JsonNode ports = item.get("not_supported");
    for (JsonNode port : ports == null ? List.<JsonNode>of() : ports) {
      if (port.stringValue().equals("java")) {
        return true;
      }
    }
    return false;
  }

  /**
   * How one item was answered.
   *
   * @param spans the spans found against the true ones
   * @param asked whether values are asked for
   * @param right whether all spans and values are right
   */
  private record Answer(Confusion spans, boolean asked, boolean right) {}

  private static final class Sum {
    private Confusion spans = Confusion.ofFound(0, 0, 0);
    private long asked;
    private long right;

    void add(Answer answer) {
      spans = spans.plus(answer.spans());
      asked += answer.asked() ? 1 : 0;
      right += answer.asked() && answer.right() ? 1 : 0;
    }

    void put(Map<String, Double> metrics, String suffix) {
      metrics.put("spanF1" + suffix, spans.f1());
      metrics.put("resolution" + suffix, asked == 0 ? 0 : (double) right / asked);
      metrics.put("resolved" + suffix, (double) asked);
    }
  }
}
