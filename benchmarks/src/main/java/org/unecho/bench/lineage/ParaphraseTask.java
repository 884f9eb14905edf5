package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.measure.CrossValidation;
import org.unecho.bench.measure.Cut;
import org.unecho.bench.measure.Learner;
import org.unecho.bench.measure.Logistic;
import org.unecho.bench.measure.SharedWords;
import org.unecho.bench.measure.Squared;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import tools.jackson.databind.JsonNode;

/**
 * Whether one text is a paraphrase of the other (Madnani, Tetreault, Chodorow, "Re-examining
 * machine translation metrics for paraphrase identification", NAACL 2012). The room answers no such
 * question itself, so a logistic regression with squares learns it from the numbers the room gives
 * and from what the texts share in words ({@link SharedWords}, no part of the room), by
 * cross-validation over {@code crossValidatedFolds} folds: {@code accuracy} and {@code f1}. The
 * rarity of words is counted over all texts of the file. The same learner on either part alone:
 * {@code accuracyRoomAlone}, {@code accuracyWordsAlone}. Peers, one threshold each, cross-validated
 * too: word Jaccard, the encoder's cosine; and the room's similarity alone.
 */
final class ParaphraseTask implements Task {
  private static final int FOLDS = 10;
  private static final long SEED = 1;

  /** Set by hand: with thousands of pairs a ridge between .01 and 10 makes no difference. */
  private static final Learner LEARNER = new Squared(new Logistic(1));

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
    SharedWords shared =
        SharedWords.over(
            items.stream()
                .flatMap(each -> Stream.of(Texts.text(each, "a"), Texts.text(each, "b")))
                .toList());
    List<PairFeatures> features =
        Room.forEach(
            items.size(),
            i ->
                PairFeatures.of(
                    room,
                    shared,
                    GivenText.article("a" + i, Texts.text(items.get(i), "a")),
                    GivenText.article("b" + i, Texts.text(items.get(i), "b"))));
    List<Boolean> truth = items.stream().map(each -> Texts.number(each, "label") > 0).toList();
    Judge judge = new Judge(CrossValidation.dealt(items.size(), FOLDS, SEED), truth);
    List<double[]> rows = features.stream().map(PairFeatures::roomAndWords).toList();
    List<Boolean> answers = judge.folds().answers(LEARNER, rows, truth);
    for (int i = 0; i < items.size(); i++) {
      predictions.keep(Map.of("line", i + 1, "label", truth.get(i), "answer", answers.get(i)));
    }
    return new Scores(items.size(), metrics(judge, features, Confusion.of(truth, answers)));
  }

  private static Map<String, Double> metrics(
      Judge judge, List<PairFeatures> features, Confusion all) {
    List<double[]> room = features.stream().map(PairFeatures::room).toList();
    List<double[]> words =
        features.stream()
            .map(f -> f.words().row().stream().mapToDouble(Double::doubleValue).toArray())
            .toList();
    List<double[]> single = new ArrayList<>();
    features.forEach(
        f -> single.add(new double[] {f.words().jaccard(), f.cosine(), f.score().similarity()}));
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("accuracy", all.accuracy());
    metrics.put("f1", all.f1());
    metrics.put("crossValidatedFolds", (double) FOLDS);
    metrics.put("accuracyRoomAlone", judge.of(LEARNER, room).accuracy());
    metrics.put("accuracyWordsAlone", judge.of(LEARNER, words).accuracy());
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
