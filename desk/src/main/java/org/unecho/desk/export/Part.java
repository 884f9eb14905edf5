package org.unecho.desk.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unecho.desk.brief.Material;
import org.unecho.store.lines.JsonLines;

/** The kinds of records that a case holds. */
public enum Part {
  ARTICLES,
  DERIVATIONS,
  FAMILIES,
  ACTORS,
  EVENTS,
  SCHEDULE,
  SAYINGS,
  TIMELINE,
  NETWORK,
  TRIANGLES,
  ATTENTION,
  CONTRADICTIONS;

  /** The word used on the command line: {@code events}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException with a sentence that lists what there is
   */
  public static Part of(String word) {
    for (Part part : values()) {
      if (part.word().equals(word.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        "a case holds no '"
            + word
            + "'; it holds "
            + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", ")));
  }

  /** The records of this kind as JSON Lines. */
  List<String> lines(Material from) {
    return switch (this) {
      case ARTICLES -> lines(JsonLines.ARTICLES, from.articles());
      case DERIVATIONS -> lines(JsonLines.DERIVATIONS, from.lineage().derivations());
      case FAMILIES -> lines(JsonLines.FAMILIES, from.lineage().families());
      case ACTORS -> lines(JsonLines.ACTORS, from.picture().actors());
      case EVENTS -> lines(JsonLines.EVENTS, from.picture().events());
      case SCHEDULE -> lines(JsonLines.SCHEDULE, from.picture().schedule());
      case SAYINGS -> lines(JsonLines.SAYINGS, from.picture().sayings());
      case TIMELINE -> lines(JsonLines.TIMELINE, from.picture().overview().timeline());
      case NETWORK -> lines(JsonLines.NETWORK, from.picture().overview().network().ties());
      case TRIANGLES -> lines(JsonLines.TRIANGLES, from.picture().overview().network().triangles());
      case ATTENTION -> lines(JsonLines.ATTENTION, from.picture().overview().attention());
      case CONTRADICTIONS ->
          lines(JsonLines.CONTRADICTIONS, from.picture().overview().contradictions());
    };
  }

  private static <T> List<String> lines(JsonLines<T> lines, List<T> records) {
    return records.stream().map(lines::line).toList();
  }
}
