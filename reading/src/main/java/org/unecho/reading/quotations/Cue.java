package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * A verb or phrase that attributes words to a source.
 *
 * @param sentence where
 * @param word its main word
 * @param lemma its entry in the word list: "say", "point out"
 * @param words all its words
 * @param source the main word of whoever speaks; empty where nobody is named
 * @param weight how sure the word attributes, 0 to 1
 * @param phrase whether it is a phrase without a verb ("according to")
 */
record Cue(
    Sentence sentence,
    Token word,
    String lemma,
    Span words,
    Optional<Token> source,
    double weight,
    boolean phrase) {

  private static final double STRONG = 0.7;

  /** What follows the cue. */
  enum Kind {
    SAYING("s"),
    THINKING("c"),
    WISHING("w"),
    NAMING("n"),
    DENYING("d"),
    MANNER("e");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    static Kind of(String letter) {
      for (Kind kind : values()) {
        if (kind.letter.equals(letter)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of cue has the letter '" + letter + "'");
    }
  }

  /** Whether the word hardly ever does anything but attribute: "say", not "continue". */
  boolean isStrong() {
    return weight >= STRONG;
  }

  int start() {
    return words.start();
  }

  int end() {
    return words.end();
  }

  boolean is(Kind kind) {
    return phrase ? kind == Kind.SAYING : CueLexicon.get().find(lemma, kind).isPresent();
  }

  List<Span> spans() {
    return List.of(words);
  }
}
