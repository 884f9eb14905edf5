package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.PairScore;
import tools.jackson.databind.JsonNode;

/**
 * Copies that went through another translation. A document is the lines of one {@code doc}, or ten
 * lines in a row where the file names none; its versions are two people's translations and those of
 * the engines. For each document, each {@link HardCopies.Form} is drawn twice, in two different
 * versions for origin and copy; the draws depend on a fixed seed alone.
 *
 * <ul>
 *   <li>{@code recallAtFpr001}: share of all hard copies whose confidence with their origin exceeds
 *       all but one in a thousand of the negatives; negatives pair each copy with documents it
 *       holds nothing of. By form: {@code recallAtFpr001Abridged} and so on. {@code bar} is the
 *       confidence that this took; {@code recallAsShipped} and {@code falseAlarmsAsShipped} are the
 *       shares that the room itself calls a derivation.
 *   <li>{@code alignmentF1}: links between lines, over all hard copies ({@link AlignmentLinks}).
 *   <li>{@code wholeDocumentRecall}: the same recall for documents left whole.
 *   <li>{@code retrievalAt1}, {@code falseDerivations}, {@code tracedRecall}: see {@link
 *       LineRetrieval} and {@link TranslatedPile}.
 * </ul>
 */
final class TranslationTask implements Task {
  private static final long SEED = 1;
  private static final int DRAWS = 2;

  /** Strangers each copy is compared with: 20,000 negatives for 100 documents. */
  private static final int STRANGERS = 25;

  private static final double RATE = 0.001;

  @Override
  public String name() {
    return "translation";
  }

  @Override
  public String help() {
    return "copies through another translation, abridged, shuffled, mixed: a file of lines";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<JsonNode> lines = DataLines.read(Texts.only(data, "file"));
    List<TranslatedDocument> documents = TranslatedDocument.of(lines);
    if (documents.size() < STRANGERS) {
      throw new WrongUse(
          "expected lines for " + STRANGERS + " documents or more, found " + documents.size());
    }
    Room room = Room.remembering();
    Draws draws = new Draws(documents, new SplittableRandom(SEED));
    List<Trial> trials = draws.trials(DRAWS, STRANGERS);
    List<Outcome> outcomes = Room.forEach(trials.size(), i -> outcome(room, trials.get(i)));
    for (int i = 0; i < trials.size(); i++) {
      predictions.keep(kept(trials.get(i), outcomes.get(i)));
    }
    Map<String, Double> metrics = metrics(trials, outcomes);
    metrics.putAll(LineRetrieval.measure(room, lines));
    metrics.putAll(TranslatedPile.measure(room, trials));
    metrics.put("documents", (double) documents.size());
    return new Scores(trials.size(), metrics);
  }

  private static Outcome outcome(Room room, Trial trial) {
    PairScore score = room.tracer().score(trial.copy().article(), trial.origin().article());
    List<Double> negatives = new ArrayList<>();
    int alarms = 0;
    for (LinedText stranger : trial.strangers()) {
      PairScore other = room.tracer().score(trial.copy().article(), stranger.article());
      negatives.add(other.confidence().value());
      alarms += isDerived(other) ? 1 : 0;
    }
    Confusion links =
        AlignmentLinks.score(
            trial.copy(),
            trial.origin(),
            room.tracer().compare(trial.copy().article(), trial.origin().article()).alignment());
    return new Outcome(score.confidence().value(), isDerived(score), negatives, alarms, links);
  }

  private static boolean isDerived(PairScore score) {
    return !List.of("same-story", "unrelated").contains(score.relation());
  }

  private static Map<String, Object> kept(Trial trial, Outcome outcome) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("copy", trial.copy().article().id());
    line.put("form", trial.form());
    line.put("confidence", outcome.confidence());
    line.put("highestNegative", outcome.negatives().stream().mapToDouble(n -> n).max().orElse(0));
    line.put("alignmentF1", outcome.links().f1());
    return line;
  }

  private static Map<String, Double> metrics(List<Trial> trials, List<Outcome> outcomes) {
    Map<String, List<Outcome>> forms = new LinkedHashMap<>();
    List<Outcome> hard = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      forms.computeIfAbsent(trials.get(i).form(), key -> new ArrayList<>()).add(outcomes.get(i));
      if (!trials.get(i).form().equals(Trial.WHOLE)) {
        hard.add(outcomes.get(i));
      }
    }
    double bar = bar(hard);
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("recallAtFpr001", recall(hard, bar));
    metrics.put("alignmentF1", links(hard).f1());
    List<Outcome> whole = forms.getOrDefault(Trial.WHOLE, List.of());
    metrics.put("wholeDocumentRecall", recall(whole, bar(whole)));
    metrics.put("wholeDocumentAlignmentF1", links(whole).f1());
    metrics.put("bar", bar);
    metrics.put("recallAsShipped", share(hard, o -> o.derived() ? 1 : 0, o -> 1));
    metrics.put("falseAlarmsAsShipped", share(hard, Outcome::alarms, o -> o.negatives().size()));
    forms.remove(Trial.WHOLE);
    forms.forEach(
        (form, each) -> {
          metrics.put("recallAtFpr001" + capital(form), recall(each, bar));
          metrics.put("alignmentF1" + capital(form), links(each).f1());
        });
    metrics.put("negatives", (double) hard.stream().mapToInt(o -> o.negatives().size()).sum());
    return metrics;
  }

  private static String capital(String form) {
    return form.substring(0, 1) + form.substring(1).toLowerCase(Locale.ROOT);
  }

  private static double bar(List<Outcome> outcomes) {
    return Statistics.bar(
        outcomes.stream().flatMap(each -> each.negatives().stream()).toList(), RATE);
  }

  private static double recall(List<Outcome> outcomes, double bar) {
    return Statistics.above(outcomes.stream().map(Outcome::confidence).toList(), bar);
  }

  private static Confusion links(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::links).reduce(new Confusion(0, 0, 0, 0), Confusion::plus);
  }

  private static double share(
      List<Outcome> outcomes,
      java.util.function.ToLongFunction<Outcome> part,
      java.util.function.ToLongFunction<Outcome> whole) {
    return Statistics.share(
        outcomes.stream().mapToLong(part).sum(), outcomes.stream().mapToLong(whole).sum());
  }

  private record Outcome(
      double confidence, boolean derived, List<Double> negatives, int alarms, Confusion links) {}
}
