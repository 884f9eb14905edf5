package org.unecho.store.lines;

/** A line of a JSON Lines file that is not what it should be; it names the place and the reason. */
public final class MalformedLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final int column;

  MalformedLineException(Place place, String expected, String found) {
    super(
        place.file()
            + ", line "
            + place.line()
            + ", column "
            + place.column()
            + ": expected "
            + expected
            + ", found "
            + found);
    this.file = place.file();
    this.line = place.line();
    this.column = place.column();
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** Line, from 1. */
  public long line() {
    return line;
  }

  /** Column in UTF-16 code units, from 1. */
  public int column() {
    return column;
  }

  /**
   * A place in a file.
   *
   * @param file its name
   * @param line from 1
   * @param column from 1, in UTF-16 code units
   */
  record Place(String file, long line, int column) {
    Place at(int other) {
      return new Place(file, line, other);
    }
  }
}
