package org.unecho.bench.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.reading.syntax.TimeFinding;
import tools.jackson.databind.JsonNode;

/**
 * A time expression of the truth or of an answer.
 *
 * @param span where
 * @param type DATE, TIME, DURATION or SET
 * @param value its TIMEX3 value
 */
record Timex(Span span, String type, String value) {
  static Timex of(TimeMention mention) {
    return new Timex(mention.span(), mention.type().name(), mention.value());
  }

  /** What SUTime gives, as CoreNLP's entity stage runs it by default. */
  static Timex of(TimeFinding finding) {
    return new Timex(finding.span(), finding.type().name(), finding.value());
  }

  static Timex of(JsonNode item) {
    return new Timex(Items.span(item), Items.text(item, "type"), Items.text(item, "value"));
  }

  /**
   * Counts of one comparison, added up over articles (UzZaman et al., "SemEval-2013 Task 1:
   * TempEval-3", 2013).
   */
  static final class Counts {
    private long truths;
    private long answers;
    private long overlapping;
    private long same;
    private long valued;
    private long typed;

    /** Matches each truth, in order of the text, with the answer that overlaps it most. */
    void add(List<Timex> truth, List<Timex> answer) {
      truths += truth.size();
      answers += answer.size();
      List<Timex> free = new ArrayList<>(answer);
      for (Timex each : truth) {
        Optional<Timex> match = best(each, free);
        match.ifPresent(free::remove);
        overlapping += match.isPresent() ? 1 : 0;
        same += match.filter(one -> one.span().equals(each.span())).isPresent() ? 1 : 0;
        valued += match.filter(one -> one.value().equals(each.value())).isPresent() ? 1 : 0;
        typed += match.filter(one -> one.type().equals(each.type())).isPresent() ? 1 : 0;
      }
    }

    private static Optional<Timex> best(Timex truth, List<Timex> free) {
      return free.stream()
          .filter(each -> each.span().overlaps(truth.span()))
          .reduce((a, b) -> shared(b, truth) > shared(a, truth) ? b : a);
    }

    private static int shared(Timex a, Timex b) {
      return Math.min(a.span().end(), b.span().end())
          - Math.max(a.span().start(), b.span().start());
    }

    /** The metrics, each name after {@code prefix}. */
    Map<String, Double> metrics(String prefix) {
      Map<String, Double> metrics = new LinkedHashMap<>();
      metrics.put(name(prefix, "relaxedF1"), f1(overlapping));
      metrics.put(name(prefix, "valueF1"), f1(valued));
      metrics.put(name(prefix, "strictF1"), f1(same));
      metrics.put(name(prefix, "typeF1"), f1(typed));
      metrics.put(
          name(prefix, "valueAccuracy"), overlapping == 0 ? 0 : (double) valued / overlapping);
      return metrics;
    }

    private static String name(String prefix, String metric) {
      return prefix.isEmpty()
          ? metric
          : prefix + metric.substring(0, 1).toUpperCase(Locale.ROOT) + metric.substring(1);
    }

    private double f1(long right) {
      return truths + answers == 0 ? 0 : 2.0 * right / (truths + answers);
    }

    long truths() {
      return truths;
    }
  }
}
