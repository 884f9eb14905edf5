package org.unecho.desk.brief;

import java.util.List;

/**
 * A section of the brief.
 *
 * @param anchor where links find it
 * @param title its heading
 * @param lead what a reader has to know to read it
 * @param groups its content; empty where there is nothing to say
 */
public record Section(String anchor, String title, String lead, List<Group> groups) {
  /** Copies the groups. */
  public Section {
    groups = List.copyOf(groups);
  }

  /** The number of items and rows in all groups. */
  public int size() {
    return groups.stream()
        .mapToInt(group -> group.items().size() + group.table().rows().size())
        .sum();
  }
}
