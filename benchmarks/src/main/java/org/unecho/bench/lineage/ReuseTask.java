package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.measure.CrossValidation;
import org.unecho.bench.measure.Cut;
import org.unecho.bench.measure.Logistic;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.measure.WordRuns;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import tools.jackson.databind.JsonNode;

/**
 * How closely a text follows its source (Clough, Stevenson, "Developing a corpus of plagiarised
 * short answers", LREC 2011). Derived or not: {@code accuracy}, {@code f1}, by one threshold on the
 * pair's confidence, chosen on all other items each time. The level, one of four: {@code
 * accuracy4}, by one logistic regression a level on the numbers the room gives, learned on all
 * other items; the same learner on derived or not is {@code accuracyLearned}. Peer: word 3-gram
 * containment, with thresholds chosen in the same way.
 */
final class ReuseTask implements Task {
  private static final List<String> LEVELS = List.of("non", "heavy", "light", "cut");

  /** Few items and seven numbers: a firm ridge. */
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
    List<Integer> answers = levels(features.stream().map(PairFeatures::room).toList(), levels);
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
    return Room.forEach(
        items.size(),
        i -> {
          JsonNode item = items.get(i);
          Article answer = Texts.article(Texts.text(item, "id"), Texts.text(item, "text"));
          String source = Texts.text(item, "source_id");
          return PairFeatures.of(room, answer, Texts.article(source, of(sources, source)));
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

  /** The level of each item for which most speaks, by what was learned on all others. */
  private static List<Integer> levels(List<double[]> rows, List<Integer> truth) {
    CrossValidation folds = CrossValidation.leaveOneOut(rows.size());
    List<List<Double>> margins = new ArrayList<>();
    for (int level = 0; level < LEVELS.size(); level++) {
      int asked = level;
      margins.add(folds.margins(FIRM, rows, truth.stream().map(t -> t == asked).toList()));
    }
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int best = 0;
      for (int level = 1; level < LEVELS.size(); level++) {
        best = margins.get(level).get(i) > margins.get(best).get(i) ? level : best;
      }
      answers.add(best);
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
    List<double[]> rows = features.stream().map(PairFeatures::room).toList();
    CrossValidation folds = CrossValidation.leaveOneOut(levels.size());
    Confusion byConfidence = Confusion.of(derived, folds.answers(new Cut(0), confidence, derived));
    Confusion byPeer = Confusion.of(derived, folds.answers(new Cut(0), peer, derived));
    Confusion learned = Confusion.of(derived, folds.answers(FIRM, rows, derived));
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("accuracy", byConfidence.accuracy());
    metrics.put("f1", byConfidence.f1());
    metrics.put("accuracy4", equal(levels, answers));
    metrics.put("crossValidatedFolds", (double) levels.size());
    metrics.put("accuracyLearned", learned.accuracy());
    metrics.put("f1Learned", learned.f1());
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
