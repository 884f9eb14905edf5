package org.unecho.reading.quotations;

import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Where the clause of an attributing verb ends to its right. */
final class ClauseEnd {
  private final Sentence sentence;
  private final Token verb;

  ClauseEnd(Sentence sentence, Token verb) {
    this.sentence = sentence;
    this.verb = verb;
  }

  /** Number of the last token of a content that starts at {@code first}. */
  int after(int first, boolean clause) {
    int last = sentence.subtree(verb).stream().mapToInt(Token::index).max().orElse(verb.index());
    for (Token each : sentence.dependents(verb)) {
      if (each.index() > first && leaves(each, first, clause)) {
        last = Math.min(last, Math.max(first, startOf(each, first) - 1));
      }
    }
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i).word().equals(";") || isNextCue(i)) {
        return i - 1;
      }
    }
    return last;
  }

  /** ", adding that …": the source goes on with another attributing word. */
  private boolean isNextCue(int index) {
    int next = index + 1;
    return sentence.token(index).word().equals(",")
        && next <= sentence.tokens().size()
        && sentence.token(next).tag().equals("VBG")
        && Frames.get()
            .find("v", sentence.token(next).lemma())
            .filter(frame -> frame.has("c"))
            .isPresent();
  }

  private boolean leaves(Token each, int first, boolean clause) {
    String relation = sentence.relation(each);
    int start = startOf(each, first);
    if (start <= first) {
      return false;
    }
    boolean comma =
        sentence.token(start - 1).word().matches("[,;:—–-]|--")
            || sentence.token(start).word().matches("[,;:—–-]|--");
    if (relation.equals("conj")) {
      return each.isVerb();
    }
    if (relation.equals("parataxis")) {
      return true;
    }
    if (relation.startsWith("advcl")) {
      return comma && (!clause || each.tag().equals("VBG") || isContrast(each));
    }
    if (clause) {
      return false;
    }
    return relation.startsWith("obl") && (Complements.isTime(each) || comma || isSetting(each));
  }

  /** ", while his supporters …", ", even as he …". */
  private boolean isContrast(Token each) {
    return sentence.dependents(each, "mark").stream()
        .anyMatch(mark -> mark.word().matches("(?i)while|as|though|although|whereas"));
  }

  private boolean isSetting(Token each) {
    return each.lemma()
            .matches(
                "interview|statement|speech|debate|rally|conference|appearance|address|remarks|remark|tweet|event|radio|television|facebook|twitter|show|program|editorial|op-ed|post|article")
        && sentence.dependents(each, "case").stream()
            .anyMatch(mark -> mark.word().matches("(?i)in|at|during|on|after"));
  }

  private int startOf(Token head, int first) {
    int start = head.index();
    for (Token token : sentence.subtree(head)) {
      if (token.index() > first) {
        start = Math.min(start, token.index());
      }
    }
    while (start > first + 1 && sentence.token(start - 1).tag().matches("CC|,|:")) {
      start--;
    }
    return start;
  }
}
