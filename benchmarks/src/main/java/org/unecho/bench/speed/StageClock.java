package org.unecho.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.unecho.reading.stages.StageWatch;

/** Sums up processor time by stage, over all threads. */
final class StageClock implements StageWatch {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();

  @Override
  public <T> T during(String stage, Supplier<T> work) {
    long before = threads.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      nanos
          .computeIfAbsent(stage, key -> new LongAdder())
          .add(threads.getCurrentThreadCpuTime() - before);
    }
  }

  /** Forgets what was seen so far. */
  void reset() {
    nanos.clear();
  }

  /** Processor milliseconds an article of each stage, sorted by stage. */
  Map<String, Double> milliseconds(int articles) {
    Map<String, Double> milliseconds = new TreeMap<>();
    nanos.forEach((stage, sum) -> milliseconds.put(stage, sum.sum() / 1e6 / articles));
    return milliseconds;
  }
}
