package org.unecho.bench.lineage;

import java.util.List;
import java.util.Set;

/**
 * A copy made by lot, its origin, and documents it holds nothing of.
 *
 * @param form a {@link HardCopies.Form} by name, or {@link #WHOLE}
 * @param documents ids of the documents the copy holds lines of
 */
record Trial(
    String form,
    LinedText copy,
    LinedText origin,
    Set<String> documents,
    List<LinedText> strangers) {
  /** The form of a copy that holds every line of its origin in order, and nothing else. */
  static final String WHOLE = "WHOLE";

  Trial {
    documents = Set.copyOf(documents);
    strangers = List.copyOf(strangers);
  }
}
