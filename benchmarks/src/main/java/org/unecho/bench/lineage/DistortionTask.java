package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Distortion;
import tools.jackson.databind.JsonNode;

/**
 * One planted change of meaning in a faithful rewording (Karpinska et al., "DEMETR", EMNLP 2022).
 *
 * <p>{@code human} is taken as the origin; {@code distorted} and {@code faithful_mt} as two copies
 * of it, each an article of one passage. A copy counts as <b>flagged</b> if the comparison lists at
 * least one distortion of any type that is not marked as a mere variant of spelling: what a reader
 * would be warned of. Counted for each type of change:
 *
 * <ul>
 *   <li>{@code TYPE.recall}: share of distorted copies flagged;
 *   <li>{@code TYPE.falseAlarm}: share of the faithful copies of the same items flagged;
 *   <li>{@code TYPE.kindRight}: of the distorted copies flagged, the share whose list holds a
 *       distortion of a kind that names the planted change (see {@link PlantedChange}); only for
 *       types that have one;
 *   <li>{@code TYPE.newRecall}: share of distorted copies whose list holds a distortion that the
 *       faithful copy's list does not: found because of the planted change, not by luck.
 * </ul>
 *
 * <p>Left out: items where the change did not apply; and items whose {@code distorted} is, word for
 * word, {@code human} (all of the type {@code reference}: the reference standing as its own copy)
 * or {@code faithful_mt}: no change is there to be found, and flagging one would be wrong. They are
 * counted as {@code TYPE.unchanged}. {@code meanRecall} and {@code meanFalseAlarm} are over those
 * of the seven types of meaning that have items.
 */
final class DistortionTask implements Task {
  @Override
  public String name() {
    return "distortion";
  }

  @Override
  public String help() {
    return "planted changes of meaning: files TYPE.jsonl, or a folder of them";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    Map<String, List<Outcome>> types = new TreeMap<>();
    Map<String, Integer> unchanged = new TreeMap<>();
    Room room = Room.remembering();
    for (Path file : Files.of(data)) {
      List<JsonNode> items = applied(file);
      List<JsonNode> changed = items.stream().filter(DistortionTask::isChanged).toList();
      List<Outcome> outcomes = Room.forEach(changed.size(), i -> outcome(room, changed.get(i)));
      for (JsonNode item : items) {
        String type = Texts.text(item, "type");
        types.computeIfAbsent(type, key -> new ArrayList<>());
        unchanged.merge(type, isChanged(item) ? 0 : 1, Integer::sum);
      }
      for (Outcome each : outcomes) {
        types.computeIfAbsent(each.type(), key -> new ArrayList<>()).add(each);
        predictions.keep(each.kept());
      }
    }
    int measured = types.values().stream().mapToInt(Collection::size).sum();
    return new Scores(measured, metrics(types, unchanged));
  }

  private static List<JsonNode> applied(Path file) throws IOException {
    return DataLines.read(file).stream()
        .filter(item -> item.path("applied").asBoolean(true))
        .toList();
  }

  private static boolean isChanged(JsonNode item) {
    String distorted = Texts.text(item, "distorted");
    return !distorted.equals(Texts.text(item, "human"))
        && !distorted.equals(Texts.text(item, "faithful_mt"));
  }

  private static Outcome outcome(Room room, JsonNode item) {
    Article human = GivenText.article("human", Texts.text(item, "human"));
    return new Outcome(
        Texts.text(item, "type"),
        item.path("id").asString(""),
        changes(room, GivenText.article("distorted", Texts.text(item, "distorted")), human),
        changes(room, GivenText.article("faithful", Texts.text(item, "faithful_mt")), human));
  }

  private static List<Change> changes(Room room, Article copy, Article origin) {
    return room.tracer().compare(copy, origin).fidelity().distortions().stream()
        .filter(each -> !each.variant())
        .map(each -> new Change(each.type(), each.was(), each.now()))
        .toList();
  }

  private static Map<String, Double> metrics(
      Map<String, List<Outcome>> types, Map<String, Integer> unchanged) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("meanRecall", meanOverMeaning(types, Outcome::flagged));
    metrics.put("meanFalseAlarm", meanOverMeaning(types, Outcome::alarmed));
    metrics.put("meanNewRecall", meanOverMeaning(types, Outcome::flaggedAnew));
    types.forEach(
        (type, outcomes) -> {
          metrics.put(type + ".items", (double) outcomes.size());
          if (unchanged.getOrDefault(type, 0) > 0) {
            metrics.put(type + ".unchanged", (double) unchanged.getOrDefault(type, 0));
          }
          if (!outcomes.isEmpty()) {
            metrics.putAll(ofType(type, outcomes));
          }
        });
    return metrics;
  }

  private static Map<String, Double> ofType(String type, List<Outcome> outcomes) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put(type + ".recall", mean(outcomes, Outcome::flagged));
    metrics.put(type + ".falseAlarm", mean(outcomes, Outcome::alarmed));
    if (!PlantedChange.kinds(type).isEmpty()) {
      List<Outcome> flagged = outcomes.stream().filter(each -> each.flagged() > 0).toList();
      metrics.put(type + ".kindRight", mean(flagged, Outcome::kindRight));
    }
    metrics.put(type + ".newRecall", mean(outcomes, Outcome::flaggedAnew));
    return metrics;
  }

  private static double meanOverMeaning(
      Map<String, List<Outcome>> types, ToDoubleFunction<Outcome> which) {
    return PlantedChange.OF_MEANING.stream()
        .map(type -> types.getOrDefault(type, List.of()))
        .filter(outcomes -> !outcomes.isEmpty())
        .mapToDouble(outcomes -> mean(outcomes, which))
        .average()
        .orElse(0);
  }

  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> which) {
    return outcomes.stream().mapToDouble(which).average().orElse(0);
  }

  /** A distortion without its place. */
  record Change(Distortion.Type type, String was, String now) {}

  /**
   * What was listed for an item.
   *
   * @param distorted for the distorted copy
   * @param faithful for the faithful copy
   */
  record Outcome(String type, String id, List<Change> distorted, List<Change> faithful) {
    double flagged() {
      return distorted.isEmpty() ? 0 : 1;
    }

    double alarmed() {
      return faithful.isEmpty() ? 0 : 1;
    }

    double flaggedAnew() {
      return faithful.containsAll(distorted) ? 0 : 1;
    }

    double kindRight() {
      List<Distortion.Type> right = PlantedChange.kinds(type);
      return distorted.stream().anyMatch(each -> right.contains(each.type())) ? 1 : 0;
    }

    Map<String, Object> kept() {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("type", type);
      line.put("id", id);
      line.put("distorted", distorted.stream().map(Change::toString).toList());
      line.put("faithful", faithful.stream().map(Change::toString).toList());
      return line;
    }
  }

  /** The files among what was given. */
  private static final class Files {
    private Files() {}

    static List<Path> of(List<Path> data) throws IOException {
      List<Path> files = new ArrayList<>();
      for (Path given : data) {
        if (java.nio.file.Files.isDirectory(given)) {
          try (var inside = java.nio.file.Files.list(given)) {
            inside.filter(file -> file.toString().contains(".jsonl")).sorted().forEach(files::add);
          }
        } else {
          files.add(given);
        }
      }
      if (files.isEmpty()) {
        throw new WrongUse("expected files TYPE.jsonl, found none");
      }
      return files;
    }
  }
}
