package org.unecho.desk.brief;

import java.util.List;

/**
 * Items that belong together.
 *
 * @param title what they share, or the empty string
 * @param items the items
 * @param folded whether a page shows no more than the title until it is asked
 */
public record Group(String title, List<Item> items, boolean folded) {
  /** Copies the items. */
  public Group {
    items = List.copyOf(items);
  }

  /** A group that lies open. */
  public Group(String title, List<Item> items) {
    this(title, items, /* folded= */ false);
  }
}
