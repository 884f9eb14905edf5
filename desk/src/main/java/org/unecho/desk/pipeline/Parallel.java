package org.unecho.desk.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on items side by side and hands the results on in the order of the items. */
final class Parallel {
  /** So many items wait for each worker, which keeps the workers busy and memory flat. */
  private static final int WAITING = 4;

  private Parallel() {}

  /**
   * Gives {@code work} of each item to {@code done}, in order; what an item failed with goes to
   * {@code failed}, in the same order, and the rest goes on.
   */
  static <A, B> void inOrder(
      List<A> items, Function<A, B> work, BiConsumer<A, B> done, BiConsumer<A, Throwable> failed) {
    int workers = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<B>> waiting = new ArrayDeque<>();
      int next = 0;
      for (A item : items) {
        while (next < items.size() && waiting.size() < workers * WAITING) {
          A ahead = items.get(next++);
          waiting.add(pool.submit(() -> work.apply(ahead)));
        }
        take(waiting.remove(), item, done, failed);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <A, B> void take(
      Future<B> result, A item, BiConsumer<A, B> done, BiConsumer<A, Throwable> failed) {
    try {
      done.accept(item, result.get());
    } catch (ExecutionException broken) {
      failed.accept(item, broken.getCause() == null ? broken : broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", stopped);
    }
  }
}
