package org.unecho.bench.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.bench.measure.Confusion;
import org.unecho.model.Span;
import org.unecho.reading.reports.EventWord;
import tools.jackson.databind.JsonNode;

/**
 * Event words against the truth of TimeML. Of those on the same span: tense, polarity, modal verb.
 * "None" in capitals or small letters, and no mark at all, are the same.
 */
final class EventCounts {
  private Confusion spans = Confusion.ofFound(0, 0, 0);
  private final Tally tense = new Tally();
  private final Tally polarity = new Tally();
  private final Tally modality = new Tally();

  void add(JsonNode truth, List<EventWord> words) {
    Map<Span, EventWord> found = new TreeMap<>();
    words.forEach(each -> found.put(each.span(), each));
    long right = 0;
    for (JsonNode each : truth) {
      EventWord word = found.get(Items.span(each));
      if (word != null) {
        right++;
        compare(each, word);
      }
    }
    spans = spans.plus(Confusion.ofFound(right, found.size(), truth.size()));
  }

  private void compare(JsonNode truth, EventWord word) {
    tense.add(Items.findText(truth, "tense").orElse("NONE"), word.tense().name());
    Optional<String> pole = Items.findText(truth, "polarity");
    pole.ifPresent(each -> polarity.add(each, word.negated() ? "NEG" : "POS"));
    String modal = Items.findText(truth, "modality").orElse("none").toLowerCase(Locale.ROOT);
    modality.add(modal, word.modal().isEmpty() ? "none" : word.modal());
  }

  /** Truth against answer. */
  String tenses() {
    return tense.table() + polarity.table();
  }

  Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("eventF1", spans.f1());
    metrics.put("eventPrecision", spans.precision());
    metrics.put("eventRecall", spans.recall());
    metrics.put("tenseAccuracy", tense.accuracy());
    metrics.put("polarityAccuracy", polarity.accuracy());
    metrics.put("modalityAccuracy", modality.accuracy());
    return metrics;
  }
}
