package org.unecho.reading.quotations;

import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The whole noun phrase of a source. */
final class Sources {
  /** A source longer than this took in some of what is said. */
  private static final int LONGEST = 25;

  private Sources() {}

  /** From its first modifier to the end of its appositions, on its own side of the cue. */
  static Span whole(Cue cue, Token head) {
    Sentence sentence = cue.sentence();
    Optional<Token> relative = relative(cue, head);
    if (relative.isPresent()) {
      return relative.get().span();
    }
    NounPhrase phrase = NounPhrase.around(sentence, head);
    int last = phrase.last();
    int limit =
        cue.word().index() > head.index() ? cue.word().index() : sentence.tokens().size() + 1;
    int reach = last;
    for (Token token : sentence.subtree(head)) {
      reach = Math.max(reach, token.index());
    }
    for (int i = last + 1; i <= reach && i < limit && i - phrase.first() < LONGEST; i++) {
      Token token = sentence.token(i);
      if (token.word().matches("[“”\"«»:;]|''|``") || token.tag().equals(".")) {
        break;
      }
      if (head.index() > cue.word().index() && opensClause(sentence, i)) {
        break;
      }
      last = i;
    }
    while (last > phrase.last() && sentence.token(last).tag().matches("[,:]|RB|MD|VB[DZP]|CC")) {
      last--;
    }
    return sentence.token(phrase.first()).span().hull(sentence.token(last).span());
  }

  /** "said X, adding …": behind the cue a source ends where what else it does begins. */
  private static boolean opensClause(Sentence sentence, int index) {
    return sentence.token(index).word().equals(",")
        && index < sentence.tokens().size()
        && (sentence.token(index + 1).tag().equals("VBG")
            || sentence.token(index + 1).word().equals("with"));
  }

  /** "X, who said": the clause names its source "who". */
  private static Optional<Token> relative(Cue cue, Token head) {
    Sentence sentence = cue.sentence();
    Token verb = cue.word();
    return sentence.relation(verb).equals("acl:relcl")
            && sentence.findGovernor(verb).equals(Optional.of(head))
        ? sentence.dependents(verb, "nsubj").stream()
            .filter(each -> each.tag().matches("W.*") || each.word().equals("that"))
            .findFirst()
        : Optional.empty();
  }
}
