package org.unecho.reading.stages;

import java.util.function.Supplier;

/** Sees the stages of reading at work. Its implementations must be safe for several threads. */
public interface StageWatch {
  /** Does {@code work}, the part of it called {@code stage}, and gives its result. */
  <T> T during(String stage, Supplier<T> work);

  /** A watch that looks away. */
  static StageWatch none() {
    return new StageWatch() {
      @Override
      public <T> T during(String stage, Supplier<T> work) {
        return work.get();
      }
    };
  }
}
