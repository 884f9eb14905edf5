package org.unecho.desk.brief;

import java.util.List;

/**
 * A piece of a sentence.
 *
 * @param style how it stands
 * @param text its words
 * @param language ISO 639-1 code of quoted words, or the empty string
 * @param link anchor of the item it leads to, or the empty string
 */
public record Piece(Style style, String text, String language, String link) {

  /** How a piece stands. */
  public enum Style {
    /** Our own words. */
    PLAIN,
    /** Words of a passage, as part of a quotation whose marks stand around all its parts. */
    WORDS,
    /** Words that a later wording lacks; told by signs, not by colour. */
    GONE,
    /** Words that only the later wording has; told by signs, not by colour. */
    COME,
    /** Our own words that name the matter. */
    STRONG,
    /** Words of a passage, within quotation marks. */
    QUOTE,
    /** A verdict, with the sign that says it without colour. */
    VERDICT,
    /** A remark in passing. */
    ASIDE,
    /** A leap to another item of the brief. */
    LINK,
    /** The number of a citation that belongs to the words before it alone. */
    CITE
  }

  /** The class of this piece in the page: {@code verdict disputed}. */
  public String cssClass() {
    if (style != Style.VERDICT) {
      return "";
    }
    return List.of("corroborated", "single-origin", "disputed", "unverified").stream()
        .filter(text::contains)
        .findFirst()
        .map(word -> "verdict " + word)
        .orElse("verdict");
  }
}
