package org.unecho.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.unecho.bench.task.Resources;
import org.unecho.model.Article;

/**
 * The reading of some articles over all cores.
 *
 * @param articles how many
 * @param seconds wall clock
 * @param processorSeconds of the whole process, with what Java's compiler and collector took
 */
record Lap(int articles, double seconds, double processorSeconds) {

  static Lap of(List<Article> articles, Consumer<Article> reader) {
    double processor = Resources.processorSeconds();
    long started = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<?>> running = new ArrayList<>();
      articles.forEach(each -> running.add(pool.submit(() -> reader.accept(each))));
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException broken) {
      throw new IllegalStateException("an article could not be read", broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", stopped);
    } finally {
      pool.shutdownNow();
    }
    return new Lap(
        articles.size(),
        (System.nanoTime() - started) / 1e9,
        Resources.processorSeconds() - processor);
  }

  Lap and(Lap other) {
    return new Lap(
        articles + other.articles,
        seconds + other.seconds,
        processorSeconds + other.processorSeconds);
  }
}
