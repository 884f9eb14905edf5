package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.bench.generate.GeneratedPile;
import org.unecho.bench.generate.PileGenerator;
import org.unecho.bench.generate.Way;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Resources;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Derivation;
import org.unecho.model.Lineage;

/**
 * Traces generated piles of the sizes given, smallest first: {@code ./bench generated-pile 1000
 * 10000 --seed 1}. Metrics as in {@link GeneratedPileScore}, each with its size ({@code
 * recall1000}), and without a size for the largest. {@code seconds} is the tracing alone, with the
 * model loaded and every sentence new; {@code peakMb} is the most memory the process had held by
 * then; {@code exponent} is the power of the size by which the seconds grow.
 *
 * <p>With {@code --peers} other programs take the same piles after ours, so that their memory is in
 * none of our {@code peakMb}; see {@link PeerMeasure}. Their releases are named on standard error
 * and in the predictions.
 */
final class GeneratedPileTask implements Task {
  private static final List<Integer> SIZES = List.of(1000, 2000);
  private static final long SEED = 1;

  /** Mistakes kept of each size; more are not read. */
  private static final int MISTAKES = 200;

  @Override
  public String name() {
    return "generated-pile";
  }

  @Override
  public String help() {
    return "generated piles with known lineage: sizes, --seed N, --peers";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    Request request = Request.of(data.stream().map(Path::toString).toList());
    Optional<PeerMeasure> peers =
        request.peers() ? Optional.of(PeerMeasure.found()) : Optional.empty();
    Map<String, Double> sized = new LinkedHashMap<>();
    Map<String, Double> last = Map.of();
    List<Double> seconds = new ArrayList<>();
    Room room = Room.forgetful();
    room.warmUp();
    for (int size : request.sizes()) {
      last = measure(room, size, request.seed(), predictions);
      last.forEach((key, value) -> sized.put(key + size, value));
      seconds.add(last.getOrDefault("seconds", 0.0));
    }
    Map<String, Double> metrics = new LinkedHashMap<>(last);
    List<Double> sizes = request.sizes().stream().map(Integer::doubleValue).toList();
    metrics.put("exponent", Statistics.exponent(sizes, seconds));
    metrics.putAll(sized);
    if (peers.isPresent()) {
      metrics.putAll(measure(peers.get(), request, predictions));
    }
    return new Scores(request.sizes().stream().mapToInt(each -> each).sum(), metrics);
  }

  private static Map<String, Double> measure(
      PeerMeasure peers, Request request, Predictions predictions) throws IOException {
    Map<String, Double> sized = new LinkedHashMap<>();
    Map<String, Double> last = Map.of();
    peers.releases().forEach(System.err::println);
    peers.warmUp();
    for (int size : request.sizes()) {
      last = peers.metrics(PileGenerator.generate(size, request.seed()), predictions);
      last.forEach((key, value) -> sized.put(key + size, value));
    }
    Map<String, Double> metrics = new LinkedHashMap<>(last);
    metrics.putAll(sized);
    return metrics;
  }

  private static Map<String, Double> measure(
      Room room, int size, long seed, Predictions predictions) throws IOException {
    GeneratedPile pile = PileGenerator.generate(size, seed);
    double processor = Resources.processorSeconds();
    long started = System.nanoTime();
    Lineage lineage = room.tracer().trace(pile.articles());
    double seconds = (System.nanoTime() - started) / 1e9;
    processor = Resources.processorSeconds() - processor;
    GeneratedPileScore score = GeneratedPileScore.of(pile, lineage);
    Map<String, Double> metrics = new LinkedHashMap<>(score.metrics());
    metrics.put("originalsRight", score.originalsRight());
    metrics.put("seconds", seconds);
    metrics.put("processorSeconds", processor);
    metrics.put("peakMb", (double) Resources.peakMb());
    metrics.putAll(score.recallByWay());
    for (Derivation each : score.wrong().stream().limit(MISTAKES).toList()) {
      predictions.keep(
          Map.of("size", size, "wrongCopy", each.copy(), "wrongOrigin", each.origin().key()));
    }
    for (String each : score.missed().stream().limit(MISTAKES).toList()) {
      predictions.keep(Map.of("size", size, "missed", each, "way", way(pile, each)));
    }
    return metrics;
  }

  private static String way(GeneratedPile pile, String id) {
    return pile.ways().getOrDefault(id, Way.ORIGINAL).word();
  }

  /**
   * What the command line asks for.
   *
   * @param sizes ascending
   * @param peers whether other programs are to be measured, too
   */
  record Request(List<Integer> sizes, long seed, boolean peers) {
    static Request of(List<String> words) {
      List<Integer> sizes = new ArrayList<>();
      long seed = SEED;
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).equals("--seed") && i + 1 < words.size()) {
          seed = number(words.get(++i), "a seed");
        } else if (!words.get(i).equals("--peers")) {
          sizes.add((int) number(words.get(i), "a size of 1 to 999999"));
        }
      }
      List<Integer> sorted = (sizes.isEmpty() ? SIZES : sizes).stream().sorted().toList();
      return new Request(sorted, seed, words.contains("--peers"));
    }

    private static long number(String word, String what) {
      if (!word.matches("[0-9]{1,6}")
          || (what.startsWith("a size") && Integer.parseInt(word) < 1)) {
        throw new WrongUse("expected " + what + ", found '" + word + "'");
      }
      return Long.parseLong(word);
    }
  }
}
