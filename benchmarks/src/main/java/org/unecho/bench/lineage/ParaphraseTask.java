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
import org.unecho.bench.measure.Learner;
import org.unecho.bench.measure.Logistic;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import tools.jackson.databind.JsonNode;

/**
 * Whether one text is a paraphrase of the other (Madnani, Tetreault, Chodorow, "Re-examining
 * machine translation metrics for paraphrase identification", NAACL 2012). The room answers no such
 * question itself, so a small logistic regression learns it from the numbers the room gives, by
 * cross-validation over {@code crossValidatedFolds} folds: {@code accuracy} and {@code f1}. The
 * same with word overlap beside them: {@code accuracyWithWords}. Peers, one threshold each,
 * cross-validated too: word Jaccard, the encoder's cosine; and the room's similarity alone.
 */
final class ParaphraseTask implements Task {
  private static final int FOLDS = 10;
  private static final long SEED = 1;

  @Override
  public String name() {
    return "paraphrase";
  }

  @Override
  public String help() {
    return "paraphrase or not: a file of a, b, label (cross-validated)";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<JsonNode> items = DataLines.read(Texts.only(data, "file"));
    Room room = Room.remembering();
    List<PairFeatures> features =
        Room.forEach(
            items.size(),
            i ->
                PairFeatures.of(
                    room,
                    Texts.article("a" + i, Texts.text(items.get(i), "a")),
                    Texts.article("b" + i, Texts.text(items.get(i), "b"))));
    List<Boolean> truth = items.stream().map(each -> Texts.number(each, "label") > 0).toList();
    Judge judge = new Judge(CrossValidation.dealt(items.size(), FOLDS, SEED), truth);
    List<double[]> own = features.stream().map(PairFeatures::room).toList();
    List<Boolean> answers = judge.folds().answers(Logistic.gentle(), own, truth);
    for (int i = 0; i < items.size(); i++) {
      predictions.keep(Map.of("line", i + 1, "label", truth.get(i), "answer", answers.get(i)));
    }
    return new Scores(items.size(), metrics(judge, features, Confusion.of(truth, answers)));
  }

  private static Map<String, Double> metrics(
      Judge judge, List<PairFeatures> features, Confusion own) {
    List<double[]> words = features.stream().map(PairFeatures::roomAndWords).toList();
    List<double[]> single = new ArrayList<>();
    features.forEach(
        f -> single.add(new double[] {f.jaccard(), f.cosine(), f.score().similarity()}));
    Confusion withWords = judge.of(Logistic.gentle(), words);
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("accuracy", own.accuracy());
    metrics.put("f1", own.f1());
    metrics.put("crossValidatedFolds", (double) FOLDS);
    metrics.put("accuracyWithWords", withWords.accuracy());
    metrics.put("f1WithWords", withWords.f1());
    metrics.put("accuracySimilarityAlone", judge.of(new Cut(2), single).accuracy());
    metrics.put("peerJaccardAccuracy", judge.of(new Cut(0), single).accuracy());
    metrics.put("peerJaccardF1", judge.of(new Cut(0), single).f1());
    metrics.put("peerEncoderAccuracy", judge.of(new Cut(1), single).accuracy());
    metrics.put("peerEncoderF1", judge.of(new Cut(1), single).f1());
    return metrics;
  }

  private record Judge(CrossValidation folds, List<Boolean> truth) {
    Confusion of(Learner learner, List<double[]> rows) {
      return Confusion.of(truth, folds.answers(learner, rows, truth));
    }
  }
}
