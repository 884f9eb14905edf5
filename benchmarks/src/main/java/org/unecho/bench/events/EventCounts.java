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
 * "None" in capitals or small letters, and no mark at all, are the same. In some articles of
 * TimeBank and AQUAINT nearly every event is marked as denied, plainly by mistake: polarity is also
 * counted without the articles in which most are.
 */
final class EventCounts {
  private Confusion spans = Confusion.ofFound(0, 0, 0);
  private final Tally tense = new Tally();
  private final Tally polarity = new Tally();
  private final Tally plausible = new Tally();
  private final Tally modality = new Tally();

  void add(JsonNode truth, List<EventWord> words) {
    Map<Span, EventWord> found = new TreeMap<>();
    words.forEach(each -> found.put(each.span(), each));
    long right = 0;
    boolean turned = 2 * denied(truth) > truth.size();
    for (JsonNode each : truth) {
      EventWord word = found.get(Items.span(each));
      if (word != null) {
        right++;
        compare(each, word, turned);
      }
    }
    spans = spans.plus(Confusion.ofFound(right, found.size(), truth.size()));
  }

  private static long denied(JsonNode truth) {
    long denied = 0;
    for (JsonNode each : truth) {
      denied += Items.findText(each, "polarity").equals(Optional.of("NEG")) ? 1 : 0;
    }
    return denied;
  }

  private void compare(JsonNode truth, EventWord word, boolean turned) {
    tense.add(Items.findText(truth, "tense").orElse("NONE"), word.tense().name());
    Optional<String> pole = Items.findText(truth, "polarity");
    String answer = word.negated() ? "NEG" : "POS";
    pole.ifPresent(each -> polarity.add(each, answer));
    pole.filter(each -> !turned).ifPresent(each -> plausible.add(each, answer));
    String modal = Items.findText(truth, "modality").orElse("none").toLowerCase(Locale.ROOT);
    modality.add(modal, word.modal().isEmpty() ? "none" : word.modal());
  }

  /** Truth against answer. */
  String tenses() {
    return tense.table() + plausible.table();
  }

  Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("eventF1", spans.f1());
    metrics.put("eventPrecision", spans.precision());
    metrics.put("eventRecall", spans.recall());
    metrics.put("tenseAccuracy", tense.accuracy());
    metrics.put("polarityAccuracy", polarity.accuracy());
    metrics.put("polarityAccuracyPlausible", plausible.accuracy());
    metrics.put("modalityAccuracy", modality.accuracy());
    return metrics;
  }
}
