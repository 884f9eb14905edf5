package org.unecho.reading.syntax;

import org.unecho.model.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index its number in the sentence, from 1
 * @param span where it stands in the article's text
 * @param word as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity PERSON, LOCATION, ORGANIZATION, MISC, DATE, TIME, DURATION, SET, NUMBER, ORDINAL,
 *     MONEY, PERCENT, or O
 * @param normal CoreNLP's normal form of a number or time, or the empty string
 */
public record Token(
    int index, Span span, String word, String lemma, String tag, String entity, String normal) {

  /** Whether it is a verb form (tags VB, VBD, VBG, VBN, VBP, VBZ). */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }
}
