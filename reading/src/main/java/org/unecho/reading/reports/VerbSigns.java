package org.unecho.reading.reports;

import java.util.List;
import java.util.Set;
import org.unecho.model.Realis;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Signs in the grammar around a verb, each for itself; what they make of it VerbRealis weighs. */
final class VerbSigns {
  private static final Set<String> DENYING = Set.of("deny", "dispute", "reject");

  private static final int GAP = 2;

  /** What follows these is told as so, whatever the clause around says. */
  private static final Set<String> TOLD_BESIDE = Set.of("after", "since", "despite", "following");

  private final Sentence sentence;
  private final Mood mood;

  VerbSigns(Sentence sentence, Mood mood) {
    this.sentence = sentence;
    this.mood = mood;
  }

  /** "The council said it would meet": who says so speaks of its own deed, as it will be. */
  boolean isPromised(Token verb) {
    boolean would =
        sentence.dependents(verb, "aux").stream().map(Clause::lower).anyMatch(Mood.WOULD::contains);
    Sayers sayers = new Sayers(sentence);
    boolean said =
        sayers.findSaying(verb).filter(each -> Frames.is("say", each.lemma())).isPresent();
    return would && said && !sayers.of(verb, sentence.dependents(verb, "nsubj")).isEmpty();
  }

  /** "Allegedly attacked": somebody says so, and the text does not. */
  boolean isAlleged(Token verb) {
    return sentence.dependents(verb, "advmod").stream()
        .anyMatch(adverb -> Frames.is("advPossible", Clause.lower(adverb)));
  }

  boolean isConditioned(Token verb, Realis own) {
    return own != Realis.HAPPENED
        && own != Realis.DENIED
        && sentence.dependents(verb, "advcl").stream().anyMatch(this::isIf);
  }

  private boolean isIf(Token clause) {
    return sentence.dependents(clause, "mark").stream()
        .anyMatch(mark -> Frames.is("markConditional", Clause.lower(mark)));
  }

  /** Says that a clause is not so; a court that "rules that" and one who "forgets that" do not. */
  boolean isDenying(Token governor) {
    boolean out =
        sentence.dependents(governor, "compound:prt", "advmod").stream()
            .anyMatch(word -> Clause.lower(word).equals("out"));
    return DENYING.contains(governor.lemma()) || (governor.lemma().equals("rule") && out);
  }

  /** "Urged him not to go", "urged him to wait or not to go": he may have gone. */
  boolean isWished(Token verb, Token governor) {
    Token wish =
        Clause.base(sentence.relation(verb)).equals("conj")
            ? sentence.findGovernor(governor).orElse(governor)
            : governor;
    return (mood.hasTo(verb) || !wish.equals(governor)) && Frames.is("possible", wish.lemma());
  }

  /** "Was found abandoned", "left wounded": a state in which somebody was seen. */
  boolean isState(Token verb, Token governor) {
    return verb.tag().equals("VBN")
        && !mood.hasTo(verb)
        && Set.of("find", "leave", "see", "hold", "keep").contains(governor.lemma());
  }

  boolean isGoing(Token governor) {
    return governor.lemma().equals("go")
        && governor.tag().equals("VBG")
        && sentence.has(governor, "aux");
  }

  /**
   * What stands beside something denied is not denied with it: "did not come after losing", "stayed
   * away, sending a deputy"; but "had not thought of asking" leaves the asking open.
   */
  boolean isToldBeside(Token verb, Token governor, List<String> marks) {
    int before = sentence.reach(verb).start();
    boolean apart =
        sentence.tokens().stream()
            .anyMatch(each -> each.word().equals(",") && isRightBefore(each, before));
    boolean told = marks.isEmpty() ? apart : marks.stream().anyMatch(TOLD_BESIDE::contains);
    return told && !Frames.is("possible", governor.lemma());
  }

  private static boolean isRightBefore(Token comma, int start) {
    return comma.span().end() <= start && start - comma.span().end() < GAP;
  }
}
