package org.unecho.desk.brief;

import java.util.List;

/**
 * Items that belong together.
 *
 * @param title what they share, or the empty string
 * @param items the items
 */
public record Group(String title, List<Item> items) {
  /** Copies the items. */
  public Group {
    items = List.copyOf(items);
  }
}
