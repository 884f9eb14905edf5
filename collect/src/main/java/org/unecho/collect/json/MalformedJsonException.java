package org.unecho.collect.json;

/** A text is not one JSON value. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String found;

  MalformedJsonException(int column, String found) {
    super(found);
    this.column = column;
    this.found = found;
  }

  /** What was found there, in words. */
  public String found() {
    return found;
  }

  /** Where reading stopped, counted in UTF-16 code units from 1. */
  public int column() {
    return column;
  }
}
