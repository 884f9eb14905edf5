package org.unecho.store.lines;

/**
 * How one kind of record stands in a line: the keys, their order, and what is left out.
 *
 * @param <T> the record
 */
interface Shape<T> {
  /** Writes the keys of {@code value}, in the order of the format. */
  void write(T value, Keys to);

  /** Reads what {@link #write} wrote. */
  T read(Json from);
}
