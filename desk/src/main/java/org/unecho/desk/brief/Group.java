package org.unecho.desk.brief;

import java.util.List;

/**
 * Items that belong together.
 *
 * @param title what they share, or the empty string
 * @param items the items
 * @param folded whether a page shows no more than the title until it is asked
 * @param table matters side by side, after the items
 */
public record Group(String title, List<Item> items, boolean folded, Table table) {
  /** Copies the items. */
  public Group {
    items = List.copyOf(items);
  }

  /** A group that lies open. */
  public Group(String title, List<Item> items) {
    this(title, items, /* folded= */ false, Table.none());
  }

  /** A group without a table. */
  public Group(String title, List<Item> items, boolean folded) {
    this(title, items, folded, Table.none());
  }
}
