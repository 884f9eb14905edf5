package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.measure.CrossValidation;
import org.unecho.bench.measure.Cut;
import org.unecho.bench.measure.Logistic;
import org.unecho.bench.measure.SharedWords;
import org.unecho.bench.measure.Squared;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.measure.WordRuns;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import tools.jackson.databind.JsonNode;

/**
 * How closely a text follows its source (Clough, Stevenson, "Developing a corpus of plagiarised
 * short answers", LREC 2011). Derived or not: {@code accuracy}, {@code f1}, by a logistic
 * regression on two numbers, the room's confidence and the share of the text's words that the
 * source has ({@link SharedWords#held}, no part of the room), learned on all other items each time;
 * one threshold on the confidence alone is {@code accuracyByConfidence}. The level, one of four:
 * {@code accuracy4}, from the same two numbers and their squares, one regression for each step from
 * level to level (Frank, Hall, "A simple approach to ordinal classification", ECML 2001). Peer:
 * word 3-gram containment, with thresholds chosen in the same way.
 */
final class ReuseTask implements Task {
  private static final List<String> LEVELS = List.of("non", "heavy", "light", "cut");

  /** Few items: a firm ridge. Set by hand; a tenth of it gives the same answers. */
  private static final Logistic FIRM = new Logistic(1);

  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public String help() {
    return "texts derived from a source: a folder with NAME.jsonl and NAME-sources.jsonl";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    ReuseFiles files = ReuseFiles.in(Texts.only(data, "folder"));
    List<JsonNode> items = DataLines.read(files.answers());
    Map<String, String> sources = sources(files.sources());
    List<PairFeatures> features = features(sources, items);
    List<Integer> levels = items.stream().map(ReuseTask::level).toList();
    List<Integer> answers = levels(features.stream().map(PairFeatures::taken).toList(), levels);
    for (int i = 0; i < items.size(); i++) {
      predictions.keep(
          Map.of(
              "id",
              Texts.text(items.get(i), "id"),
              "level",
              LEVELS.get(levels.get(i)),
              "answer",
              LEVELS.get(answers.get(i)),
              "confidence",
              features.get(i).score().confidence().value()));
    }
    return new Scores(items.size(), metrics(features, peer(sources, items), levels, answers));
  }

  private static List<PairFeatures> features(Map<String, String> sources, List<JsonNode> items) {
    Room room = Room.remembering();
    List<String> texts = new ArrayList<>(sources.values());
    items.forEach(item -> texts.add(Texts.text(item, "text")));
    SharedWords shared = SharedWords.over(texts);
    return Room.forEach(
        items.size(),
        i -> {
          JsonNode item = items.get(i);
          Article answer = GivenText.article(Texts.text(item, "id"), Texts.text(item, "text"));
          String source = Texts.text(item, "source_id");
          return PairFeatures.of(
              room, shared, answer, GivenText.article(source, of(sources, source)));
        });
  }

  private static Map<String, String> sources(Path file) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (JsonNode each : DataLines.read(file)) {
      sources.put(Texts.text(each, "source_id"), Texts.text(each, "text"));
    }
    return sources;
  }

  private static String of(Map<String, String> sources, String id) {
    String text = sources.get(id);
    if (text == null) {
      throw new WrongUse("expected a source with the id '" + id + "', found " + sources.keySet());
    }
    return text;
  }

  private static int level(JsonNode item) {
    int level = LEVELS.indexOf(Texts.text(item, "level"));
    if (level < 0) {
      throw new WrongUse(
          "expected a level of " + LEVELS + ", found '" + Texts.text(item, "level") + "'");
    }
    return level;
  }

  private static List<double[]> peer(Map<String, String> sources, List<JsonNode> items) {
    List<double[]> rows = new ArrayList<>();
    for (JsonNode item : items) {
      String source = of(sources, Texts.text(item, "source_id"));
      rows.add(new double[] {WordRuns.containment(Texts.text(item, "text"), source, 3)});
    }
    return rows;
  }

  /** The level of each item: how many steps up it takes, by what was learned on all others. */
  private static List<Integer> levels(List<double[]> rows, List<Integer> truth) {
    CrossValidation folds = CrossValidation.leaveOneOut(rows.size());
    List<Integer> answers = new ArrayList<>(Collections.nCopies(rows.size(), 0));
    for (int step = 1; step < LEVELS.size(); step++) {
      int asked = step;
      List<Boolean> higher = truth.stream().map(level -> level >= asked).toList();
      List<Boolean> steps = folds.answers(new Squared(FIRM), rows, higher);
      for (int i = 0; i < rows.size(); i++) {
        answers.set(i, answers.get(i) + (steps.get(i) ? 1 : 0));
      }
    }
    return answers;
  }

  private static Map<String, Double> metrics(
      List<PairFeatures> features,
      List<double[]> peer,
      List<Integer> levels,
      List<Integer> answers) {
    List<Boolean> derived = levels.stream().map(level -> level > 0).toList();
    List<double[]> confidence =
        features.stream().map(f -> new double[] {f.score().confidence().value()}).toList();
    List<double[]> rows = features.stream().map(PairFeatures::taken).toList();
    CrossValidation folds = CrossValidation.leaveOneOut(levels.size());
    Confusion byConfidence = Confusion.of(derived, folds.answers(new Cut(0), confidence, derived));
    Confusion byPeer = Confusion.of(derived, folds.answers(new Cut(0), peer, derived));
    Confusion learned = Confusion.of(derived, folds.answers(FIRM, rows, derived));
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("accuracy", learned.accuracy());
    metrics.put("f1", learned.f1());
    metrics.put("accuracy4", equal(levels, answers));
    metrics.put("crossValidatedFolds", (double) levels.size());
    metrics.put("accuracyByConfidence", byConfidence.accuracy());
    metrics.put("f1ByConfidence", byConfidence.f1());
    metrics.put("peerContainmentAccuracy", byPeer.accuracy());
    metrics.put("peerContainmentF1", byPeer.f1());
    metrics.put("peerContainmentAccuracy4", equal(levels, levels(peer, levels)));
    return metrics;
  }

  private static double equal(List<Integer> truth, List<Integer> answers) {
    long right = 0;
    for (int i = 0; i < truth.size(); i++) {
      right += truth.get(i).equals(answers.get(i)) ? 1 : 0;
    }
    return Statistics.share(right, truth.size());
  }
}
