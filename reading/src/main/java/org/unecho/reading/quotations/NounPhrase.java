package org.unecho.reading.quotations;

import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * A noun phrase without what follows its main word, by parts of speech: "the ministry's new
 * spokeswoman". Steadier than the grammar next to quotation marks.
 *
 * @param sentence where
 * @param first number of its first token
 * @param last number of its last token, the main word
 */
record NounPhrase(Sentence sentence, int first, int last) {
  private static final String INNER = "DT|PDT|PRP\\$|JJ[RS]?|NN.*|CD|POS|VBN|VBG|HYPH|#|\\$|FW";
  private static final Set<String> QUANTITIES =
      Set.of(
          "one",
          "some",
          "many",
          "most",
          "none",
          "number",
          "group",
          "dozen",
          "majority",
          "several",
          "all",
          "each",
          "few",
          "half",
          "two",
          "three",
          "handful",
          "any",
          "percent",
          "lot",
          "score",
          "hundred",
          "thousand",
          "rest",
          "both",
          "either",
          "neither",
          "series",
          "team",
          "member",
          "pair",
          "couple");

  static Optional<NounPhrase> startingAt(Sentence sentence, int index) {
    if (index > sentence.tokens().size()) {
      return Optional.empty();
    }
    if (sentence.token(index).tag().matches("PRP|WP|EX")) {
      return Optional.of(new NounPhrase(sentence, index, index));
    }
    int last = index - 1;
    for (int i = index; i <= sentence.tokens().size() && isInner(sentence, i); i++) {
      if (sentence.token(i).isNoun() || (i == index && sentence.token(i).tag().equals("CD"))) {
        last = i;
      } else if (last >= index
          && !sentence.token(last).tag().equals("CD")
          && !sentence.relation(sentence.token(last)).equals("compound")
          && sentence.token(i).tag().matches("DT|PRP\\$|VB.*|JJ.*|CD")) {
        break;
      }
    }
    boolean broken =
        last < sentence.tokens().size() && sentence.token(last + 1).tag().equals("HYPH");
    return last >= index && !broken
        ? Optional.of(new NounPhrase(sentence, index, last))
        : bare(sentence, index);
  }

  /** "the 46-year-old": an adjective in the place of a noun. */
  private static Optional<NounPhrase> bare(Sentence sentence, int index) {
    int last = index;
    while (last < sentence.tokens().size()
        && sentence.token(last + 1).tag().matches("JJ|CD|HYPH|NN")) {
      last++;
    }
    boolean definite = sentence.token(index).word().equalsIgnoreCase("the");
    return definite && last > index && sentence.token(last).tag().equals("JJ")
        ? Optional.of(new NounPhrase(sentence, index, last))
        : Optional.empty();
  }

  static Optional<NounPhrase> endingAt(Sentence sentence, int index) {
    if (index < 1) {
      return Optional.empty();
    }
    Token last = sentence.token(index);
    if (last.tag().matches("PRP|WP")) {
      return Optional.of(new NounPhrase(sentence, index, index));
    }
    return last.isNoun() ? Optional.of(around(sentence, last)) : Optional.empty();
  }

  /** The phrase whose main word is {@code head}. */
  static NounPhrase around(Sentence sentence, Token head) {
    if (head.tag().matches("PRP\\$?|WP|DT")) {
      return new NounPhrase(sentence, head.index(), head.index());
    }
    int first = head.index();
    while (first > 1
        && !isOtherTime(sentence.token(first - 1), head)
        && (isInner(sentence, first - 1) || joinsAdjectives(sentence, first - 1))
        && first > head.index() - 12) {
      first--;
      if (sentence.token(first).tag().equals("DT")) {
        break;
      }
    }
    while (first < head.index() && sentence.token(first).tag().matches("POS|HYPH|VB.*")) {
      first++;
    }
    int last = head.index();
    while (last < sentence.tokens().size()
        && sentence.token(last + 1).isNoun()
        && sentence.token(last + 1).entity().equals(head.entity())) {
      last++;
    }
    return new NounPhrase(sentence, first, last).withQuantity();
  }

  /** "On Friday evening many feared": the evening is no part of the many. */
  private static boolean isOtherTime(Token before, Token head) {
    return before.entity().matches("DATE|TIME")
        && before.isNoun()
        && !head.entity().equals(before.entity());
  }

  /** "Northern and Southern analysts". */
  private static boolean joinsAdjectives(Sentence sentence, int index) {
    return index > 1
        && sentence.token(index).tag().equals("CC")
        && sentence.token(index - 1).tag().startsWith("JJ")
        && sentence.token(index + 1).tag().startsWith("JJ");
  }

  private static boolean isInner(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean hyphen = token.word().equals("-") && index > 1 && index < sentence.tokens().size();
    boolean participle = !token.tag().startsWith("VB") || sentence.relation(token).equals("amod");
    return hyphen || (token.tag().matches(INNER) && participle);
  }

  /** "some of the engineers": the quantity alone says nothing. */
  private NounPhrase withQuantity() {
    if (!QUANTITIES.contains(head().lemma())) {
      return this;
    }
    return sentence.dependents(head(), "nmod").stream()
        .filter(each -> each.index() > last)
        .filter(
            each -> sentence.dependents(each, "case").stream().anyMatch(c -> c.word().equals("of")))
        .findFirst()
        .map(each -> new NounPhrase(sentence, first, each.index()))
        .orElse(this);
  }

  Token head() {
    return sentence.token(last);
  }

  Span span() {
    return sentence.token(first).span().hull(sentence.token(last).span());
  }
}
