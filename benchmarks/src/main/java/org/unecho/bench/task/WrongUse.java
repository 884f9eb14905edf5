package org.unecho.bench.task;

/** The command was called with something it cannot use; the message says what was expected. */
public final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says {@code message}. */
  public WrongUse(String message) {
    super(message);
  }
}
