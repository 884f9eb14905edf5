package org.unecho.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Resources;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./bench TASK FILE… [--predictions OUT.jsonl]}: one JSON line, last on standard output. */
public final class Main {
  private final List<Task> tasks;
  private final PrintStream out;
  private final PrintStream err;

  Main(List<Task> tasks, PrintStream out, PrintStream err) {
    this.tasks = List.copyOf(tasks);
    this.out = out;
    this.err = err;
  }

  /** Ends with 0 when measured, 2 on wrong use. */
  public static void main(String[] args) throws IOException {
    System.exit(new Main(Tasks.all(), System.out, System.err).run(List.of(args)));
  }

  int run(List<String> args) throws IOException {
    try {
      return measure(new ArrayList<>(args));
    } catch (WrongUse e) {
      err.println("bench: " + e.getMessage());
      return 2;
    }
  }

  private int measure(List<String> args) throws IOException {
    Optional<Path> keep = takeOption(args, "--predictions");
    if (args.isEmpty() || args.contains("--help")) {
      usage();
      return args.isEmpty() ? 2 : 0;
    }
    Task task = task(args.get(0));
    List<Path> data = args.subList(1, args.size()).stream().map(Path::of).toList();
    long started = System.nanoTime();
    try (Predictions predictions =
        keep.isPresent() ? Predictions.to(keep.get()) : Predictions.none()) {
      Scores scores = task.run(data, predictions);
      out.println(line(task, scores, (System.nanoTime() - started) / 1e9));
    }
    return 0;
  }

  private static Optional<Path> takeOption(List<String> args, String option) {
    int at = args.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == args.size()) {
      throw new WrongUse("expected a file after " + option);
    }
    args.remove(at);
    return Optional.of(Path.of(args.remove(at)));
  }

  private Task task(String name) {
    return tasks.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUse(
                    "expected one of "
                        + tasks.stream().map(Task::name).toList()
                        + ", found '"
                        + name
                        + "'"));
  }

  private void usage() {
    err.println("usage: ./bench TASK FILE... [--predictions OUT.jsonl]");
    tasks.forEach(each -> err.printf("  %-14s %s%n", each.name(), each.help()));
  }

  private static String line(Task task, Scores scores, double seconds) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("task", task.name());
    line.put("items", scores.items());
    Map<String, Double> metrics = new LinkedHashMap<>();
    scores.metrics().forEach((key, value) -> metrics.put(key, round(value)));
    line.put("metrics", metrics);
    line.put("seconds", round(seconds));
    line.put("processorSeconds", round(Resources.processorSeconds()));
    line.put("peakMb", Resources.peakMb());
    return JsonMapper.shared().writeValueAsString(line);
  }

  private static double round(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
