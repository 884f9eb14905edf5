package org.unecho.reading.actors;

import java.util.List;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * A name at one place.
 *
 * @param sentence where
 * @param first number of its first token
 * @param last number of its last token
 * @param words as written, blanks made single, without an editor's brackets ("[Irma] Holt")
 * @param kind what this place suggests that it is
 */
record Naming(Sentence sentence, int first, int last, String words, Kind kind) {

  static Naming of(Sentence sentence, int first, int last, String text, Kind kind) {
    Span span = sentence.token(first).span().hull(sentence.token(last).span());
    String words = span.of(text).replace("[", "").replace("]", "");
    return new Naming(sentence, first, last, Spelling.plain(words), kind);
  }

  Span span() {
    return sentence.token(first).span().hull(sentence.token(last).span());
  }

  int length() {
    return last - first + 1;
  }

  boolean isOneWord() {
    return words.indexOf(' ') < 0;
  }

  boolean overlaps(Naming other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  Naming as(Kind other) {
    return new Naming(sentence, first, last, words, other);
  }

  /** The token that governs the name. */
  Token head() {
    return sentence.findHead(span()).orElseGet(() -> sentence.token(last));
  }

  /** The last word, which is the surname of most persons. */
  String lastWord() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The tokens before it, nearest first, at most {@code count}. */
  List<Token> before(int count) {
    List<Token> tokens = new java.util.ArrayList<>();
    for (int i = first - 1; i >= 1 && tokens.size() < count; i--) {
      tokens.add(sentence.token(i));
    }
    return tokens;
  }
}
