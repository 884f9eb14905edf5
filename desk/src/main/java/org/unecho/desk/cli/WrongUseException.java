package org.unecho.desk.cli;

/** The program was asked for something that it cannot do; the message says what and why. */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
