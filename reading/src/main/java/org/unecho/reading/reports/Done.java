package org.unecho.reading.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.When;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * What a noun tells as done, whatever the clause around it says: a deed with a day that is over
 * ("calls to resign after Friday's raid"), and one that is done by making it known ("announced
 * charges against three men"; a performative after Austin, How to Do Things with Words, 1962).
 */
final class Done {
  /** Verbs that bring a charge, where its noun is their object. */
  private static final Set<String> MAKING_KNOWN =
      Set.of("announce", "unveil", "unseal", "file", "issue", "bring");

  private final Clause clause;
  private final VerbRealis verbs;
  private final When own;
  private final Optional<LocalDate> today;

  /**
   * What is done by the day of the article.
   *
   * @param own the time that belongs to the noun itself
   * @param today when the article was published, if that is known
   */
  Done(Clause clause, VerbRealis verbs, When own, Optional<LocalDate> today) {
    this.clause = clause;
    this.verbs = verbs;
    this.own = own;
    this.today = today;
  }

  /** {@code judged}, or that it happened. */
  Realis of(Trigger trigger, Realis judged) {
    boolean open = !judged.isFactual() && judged != Realis.DENIED;
    boolean done = trigger.entry().noun() && (isOver() || isMadeKnown(trigger));
    return open && done ? Realis.HAPPENED : judged;
  }

  private boolean isOver() {
    Optional<LocalDate> end = own.to();
    return end.isPresent() && today.isPresent() && end.get().isBefore(today.get());
  }

  private boolean isMadeKnown(Trigger trigger) {
    Sentence sentence = clause.sentence();
    return isMadeKnown(trigger, sentence)
        && sentence
            .findGovernor(trigger.word())
            .filter(verb -> verbs.of(verb).isFactual())
            .isPresent();
  }

  /** Whether its noun is the object of a verb that brings a charge. */
  static boolean isMadeKnown(Trigger trigger, Sentence sentence) {
    Token noun = trigger.word();
    return trigger.entry().code().type() == EventType.ACCUSE
        && Set.of("obj", "nsubj:pass").contains(sentence.relation(noun))
        && sentence
            .findGovernor(noun)
            .filter(verb -> MAKING_KNOWN.contains(verb.lemma()))
            .isPresent();
  }
}
