package org.unecho.desk.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage took. */
public final class Stages {
  private final Ticker ticker;
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Measures with {@code ticker}. */
  public Stages(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Does the work and counts its time to the stage. */
  public <T> T time(String stage, Supplier<T> work) {
    long start = ticker.nanos();
    try {
      return work.get();
    } finally {
      nanos.merge(stage, ticker.nanos() - start, Long::sum);
    }
  }

  /** Does the work and counts its time to the stage. */
  public void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  /** One line for each stage, in the order in which they first ran, then the sum. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long sum = 0;
    for (Map.Entry<String, Long> stage : nanos.entrySet()) {
      sum += stage.getValue();
      lines.add(line(stage.getKey(), stage.getValue()));
    }
    lines.add(line("all", sum));
    return lines;
  }

  private static String line(String stage, long nanos) {
    return String.format(Locale.ROOT, "%-10s %8.2f s", stage, nanos / 1e9);
  }
}
