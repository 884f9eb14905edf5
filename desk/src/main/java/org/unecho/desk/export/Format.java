package org.unecho.desk.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a case can be had. */
public enum Format {
  /** JSON Lines of one kind of record, complete. */
  JSONL,
  /** A table of one kind of record, for spreadsheets (RFC 4180). */
  CSV,
  /** The brief as CommonMark. */
  MD,
  /** The brief as one page. */
  HTML,
  /** What is due, as a calendar (RFC 5545). */
  ICS,
  /** The network as GraphML (Brandes et al., 2002), for yEd, Gephi, Cytoscape, NetworkX. */
  GRAPHML,
  /** The network as GEXF 1.3, for Gephi. */
  GEXF,
  /** The events on a map (RFC 7946). */
  GEOJSON,
  /** The timeline as Knight Lab's TimelineJS 3 reads it. */
  TIMELINEJS;

  /** The word used on the command line: {@code graphml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of that word.
   *
   * @throws IllegalArgumentException with a sentence that lists what there is
   */
  public static Format of(String word) {
    for (Format format : values()) {
      if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "there is no export to '"
            + word
            + "'; there are "
            + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", ")));
  }
}
