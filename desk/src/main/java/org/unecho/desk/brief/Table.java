package org.unecho.desk.brief;

import java.util.List;

/**
 * Matters side by side.
 *
 * @param head what each column holds; empty where there is no table
 * @param rows the rows, each with a cell for each column
 */
public record Table(List<String> head, List<List<Sentence>> rows) {
  /** Copies the lists; refuses rows of another width. */
  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Sentence> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException(
            "a row must have " + head.size() + " cells, but had " + row.size());
      }
    }
  }

  /** No table. */
  public static Table none() {
    return new Table(List.of(), List.of());
  }
}
