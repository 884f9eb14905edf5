package org.unecho.bench.truth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;

/** Scores the whole main job on a folder of articles against a truth by careful readers. */
public final class CaseTask implements Task {
  @Override
  public String name() {
    return "case";
  }

  @Override
  public String help() {
    return "the main job against a truth: FOLDER truth.yml (laid out as examples/truth.yml)";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    if (data.size() != 2) {
      throw new WrongUse("case: expected FOLDER and truth.yml, found " + data);
    }
    CaseScorer scorer = CaseScorer.of(data.get(1));
    MadeFolder folder = new MadeFolder();
    Tally tally = scorer.score(folder.make(data.subList(0, 1)));
    for (String miss : tally.misses()) {
      predictions.keep(Map.of("miss", miss));
    }
    Map<String, Double> metrics = new LinkedHashMap<>(tally.shares());
    metrics.putAll(folder.seconds());
    return new Scores(tally.asked(), metrics);
  }
}
