package org.unecho.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * A change of meaning between a copy and its origin.
 *
 * @param type what was changed
 * @param copy where in the copy; empty at the place of an omission
 * @param twin where in the origin; empty at the place of an addition
 * @param was the words of the origin
 * @param now the words of the copy
 * @param variant whether it is only another spelling of the same (a transliteration, a misspelling)
 */
public record Distortion(
    Type type, Span copy, Passage twin, String was, String now, boolean variant)
    implements Serializable {

  /** What a distortion changes. */
  public enum Type {
    NAME,
    NUMBER,
    DATE,
    NEGATION,
    MODALITY,
    ROLE,
    ATTRIBUTION,
    QUOTATION,
    OMISSION,
    ADDITION;

    /** The word used in files: {@code name}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
