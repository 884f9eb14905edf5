package org.unecho.lineage.outside;

import java.util.List;
import org.unecho.model.Passage;

/**
 * A sign that a text was reworded by a program.
 *
 * @param kind what it is
 * @param at where, at least once
 */
public record Sign(Kind kind, List<Passage> at) {
  /** Copies the passages. */
  public Sign {
    at = List.copyOf(at);
  }

  /** Kinds of signs; they are independent of each other. */
  public enum Kind {
    BROKEN_NUMBER("a number with its first figure spelt out"),
    NAME_IN_SEVERAL_FORMS("one name put in several ways"),
    BROKEN_TERM("a fixed term with a word swapped"),
    SWAPPED_WORDS("turns that only a synonym program writes"),
    SMALL_FIRST_LETTER("sentences that open with a small letter"),
    COUNTRY_FOR_A_WORD("a country in small letters where a common word is due"),
    DOUBLED_WORD("small words doubled"),
    GARBLED_BYLINE("a byline whose 'By' was swapped"),
    WORD_OUT_OF_PLACE("words that nobody else uses where all others put the same one");

    private final String how;

    Kind(String how) {
      this.how = how;
    }

    /** One phrase for people. */
    public String how() {
      return how;
    }
  }
}
