package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * "The quay was shut when the wind rose, the harbour office said on Monday": a comma, a source and
 * a verb of saying close a sentence that is complete without them. Read from the order of words
 * alone, for after a long content the parser hangs the cue on any noun of it.
 */
final class TrailingCue {
  /** A cue with more words behind it than this has a content there. */
  private static final int LONGEST_REST = 8;

  /** "The head of the guild of coopers" and no longer. */
  private static final int MOST_STEPS = 2;

  private TrailingCue() {}

  /** Whether the cue closes its sentence. */
  static boolean ends(Cue cue) {
    return !cue.phrase()
        && cue.source().isPresent()
        && source(cue.sentence(), cue.word()).equals(cue.source());
  }

  /** The main word of the source, if the verb closes its sentence in this way. */
  static Optional<Token> source(Sentence sentence, Token verb) {
    boolean plain = SourceFinder.weight(verb) >= 1 && verb.tag().matches("VB[DPZ]");
    if (!plain || sentence.has(verb, "xcomp") || !isRest(sentence, verb)) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhrase.endingAt(sentence, verb.index() - 1);
    for (int i = 0; i < MOST_STEPS && phrase.filter(TrailingCue::hangs).isPresent(); i++) {
      phrase = NounPhrase.endingAt(sentence, phrase.get().first() - 2);
    }
    return phrase
        .filter(each -> each.first() > 1)
        .filter(each -> sentence.token(each.first() - 1).word().equals(","))
        .filter(each -> hasClause(sentence, each.first() - 1))
        .map(NounPhrase::head);
  }

  /** "of coopers" in "the guild of coopers". */
  private static boolean hangs(NounPhrase phrase) {
    return phrase.first() > 2
        && phrase.sentence().token(phrase.first() - 1).word().matches("of|for|at");
  }

  /**
   * A main clause before the comma: a finite verb that no "when" or "after" opens the sentence of.
   */
  private static boolean hasClause(Sentence sentence, int comma) {
    boolean opened = sentence.token(1).tag().matches("IN|WRB|WDT|WP|VBG|VBN|TO");
    boolean finite = false;
    boolean parted = !opened;
    for (int i = 1; i < comma; i++) {
      Token token = sentence.token(i);
      parted |= token.word().equals(",");
      finite |= parted && token.tag().matches("VB[DPZ]|MD");
    }
    return finite;
  }

  /** Nothing, or when and where it was said: no verb, no mark, no clause, nobody told anything. */
  private static boolean isRest(Sentence sentence, Token verb) {
    int size = sentence.tokens().size();
    if (size - verb.index() > LONGEST_REST) {
      return false;
    }
    for (int i = verb.index() + 1; i <= size; i++) {
      Token token = sentence.token(i);
      boolean clause = token.isVerb() || token.tag().matches("W.*|MD|CC|:|``|''");
      boolean object =
          sentence.relation(token).matches("obj|ccomp|advcl")
              && !token.entity().matches("DATE|TIME")
              && !verb.lemma().equals("tell");
      if (clause || object || token.word().equals(",")) {
        return false;
      }
    }
    return true;
  }
}
