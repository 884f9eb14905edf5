package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The words of one sentence by number, from 1; beyond its ends there are empty words. */
final class Words {
  private static final Set<String> MARKS = Set.of("``", "''", "\"", "“", "”", "‘", "’", "'");

  private static final String STOPS = ";|:|.|!|?|(|)|—|–|--|-lrb-|-rrb-|...|…";

  /** "(Marxist)", "(the old guild)" and their closing bracket; a longer one says more. */
  private static final int LONGEST_ASIDE = 5;

  private final Sentence sentence;
  private final boolean tensed;
  private final List<String> lower = new ArrayList<>();
  private final BitSet aside = new BitSet();

  Words(Sentence sentence) {
    this.sentence = sentence;
    sentence.tokens().forEach(token -> lower.add(token.word().toLowerCase(Locale.ROOT)));
    boolean any = false;
    for (int i = 1; i <= lower.size(); i++) {
      any |= isFinite(i);
    }
    this.tensed = any;
    for (int i = 1; i <= lower.size(); i++) {
      int end = asideEnd(i);
      aside.set(i, Math.max(i, end + 1));
    }
  }

  /** The bracket that closes a short name opened at {@code open}; 0 if none does. */
  private int asideEnd(int open) {
    if (!OneOf.holds("(|-lrb-", word(open)) || !isInside(open - 1)) {
      return 0;
    }
    for (int i = open + 1; i <= open + LONGEST_ASIDE && i < size(); i++) {
      if (OneOf.holds(")|-rrb-", word(i))) {
        return isStop(i + 1) ? 0 : i;
      }
      if (isFinite(i) || isStop(i)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Whether it belongs to a short name in brackets, with the brackets: "the Guild (Tarn) met" is
   * one statement.
   */
  boolean isAside(int index) {
    return aside.get(index);
  }

  int size() {
    return lower.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  boolean isInside(int index) {
    return index >= 1 && index <= size();
  }

  String word(int index) {
    return isInside(index) ? lower.get(index - 1) : "";
  }

  String lemma(int index) {
    return isInside(index) ? token(index).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String tag(int index) {
    return isInside(index) ? token(index).tag() : "";
  }

  String entity(int index) {
    return isInside(index) ? token(index).entity() : "";
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("VB");
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  /** Whether a word opens a clause that depends on another: "after", "whether", "how". */
  boolean isMark(int index) {
    boolean mark = tag(index).equals("IN") && sentence.relation(token(index)).equals("mark");
    return mark || tag(index).equals("WRB");
  }

  /** A form with a tense of its own, or a modal. */
  boolean isFinite(int index) {
    return OneOf.holds("VBD|VBZ|VBP|MD", tag(index));
  }

  /** Whether any verb has a tense; where none has, a participle is a past that was mistaken. */
  boolean hasTense() {
    return tensed;
  }

  boolean isQuote(int index) {
    return MARKS.contains(word(index)) && !tag(index).equals("POS");
  }

  boolean isComma(int index) {
    return word(index).equals(",");
  }

  /** Where one statement ends: a semicolon, a colon, a dash, a bracket, the end of the sentence. */
  boolean isStop(int index) {
    return !isInside(index) || (OneOf.holds(STOPS, word(index)) && !isAside(index));
  }

  /** Whether the words from {@code index} on are those of {@code phrase}, parted by blanks. */
  boolean at(int index, String phrase) {
    int from = 0;
    int here = index;
    while (from <= phrase.length()) {
      int blank = phrase.indexOf(' ', from);
      int end = blank < 0 ? phrase.length() : blank;
      String word = word(here++);
      if (word.length() != end - from || !phrase.startsWith(word, from)) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  Span span(Range range) {
    return token(range.first()).span().hull(token(range.last()).span());
  }

  boolean isQuestion() {
    return word(size()).equals("?") || word(size() - 1).equals("?");
  }

  Sentence sentence() {
    return sentence;
  }
}
