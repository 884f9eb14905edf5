package org.unecho.desk.pipeline;

/** Tells how much time has passed; results never depend on it, only remarks do. */
@FunctionalInterface
public interface Ticker {
  /** Nanoseconds since some fixed moment. */
  long nanos();
}
