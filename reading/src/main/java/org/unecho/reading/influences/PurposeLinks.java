package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.reading.influences.Connectives.Connective;
import org.unecho.reading.influences.Link.Kind;
import org.unecho.reading.influences.Link.Place;

/** What is done so that something comes about: "in order to", ", demanding", "to quell". */
final class PurposeLinks {
  private final Words words;
  private final Phrases phrases;
  private final Changes changes;
  private final Aims aims;
  private final Fronts fronts;

  PurposeLinks(Words words, Phrases phrases, Changes changes) {
    this.words = words;
    this.phrases = phrases;
    this.changes = changes;
    this.aims = new Aims(words);
    this.fronts = new Fronts(words, phrases);
  }

  List<Link> find() {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      int here = i;
      if (Connectives.get().at(words, i).stream()
          .anyMatch(each -> each.kind().equals("occasion"))) {
        continue;
      }
      Optional<Link> found =
          Connectives.get().at(words, i).stream()
              .filter(each -> OneOf.holds("goal|demand", each.kind()))
              .findFirst()
              .map(each -> connective(each, here))
              .orElseGet(() -> infinitive(here));
      found.ifPresent(links::add);
    }
    return links;
  }

  private Optional<Link> connective(Connective each, int index) {
    boolean participle = words.tag(index).equals("VBG");
    if (participle
        && (VerbGroup.of(words, index).realis().isPresent()
            || OneOf.holds("IN|DT", words.tag(index - 1))
            || isAttribute(index))) {
      return Optional.empty();
    }
    Range cue = new Range(index, index + each.length() - 1);
    int next = cue.last() + 1;
    if (each.kind().equals("goal")) {
      return words.isVerb(next) ? goal(cue, next) : Optional.empty();
    }
    if (words.word(next).equals("that") || each.phrase().endsWith("that")) {
      int start = words.word(next).equals("that") ? next + 1 : next;
      return clauseWanted(cue, start);
    }
    if (words.word(next).equals("to") && words.isVerb(next + 1)) {
      return clauseWanted(cue, next);
    }
    return phrases.nounFrom(next).flatMap(object -> link(cue, changes.ofNoun(object, each.sign())));
  }

  /** "A demanding job"; but "a strike demanding higher pay" demands it. */
  private boolean isAttribute(int participle) {
    return OneOf.holds("amod|compound", words.sentence().relation(words.token(participle)))
        && !fronts.isInitial(participle)
        && !Lexicon.get().isReaction("grievance", words.lemma(participle - 1));
  }

  private Optional<Link> clauseWanted(Range cue, int start) {
    int end = phrases.clauseEnd(start);
    return words.isInside(start) && !words.isStop(start)
        ? link(cue, new Changes.Moved(phrases.clause(start, end), Sign.RAISES))
        : Optional.empty();
  }

  /**
   * "Sent troops to quell the uprising": an infinitive of purpose, as far as the parser sees one.
   */
  private Optional<Link> infinitive(int to) {
    if (!aims.isAim(to)) {
      return Optional.empty();
    }
    int verb = aims.verb(to);
    String relation = words.sentence().relation(words.token(to + 1));
    boolean behindNoun = OneOf.holds("NN|NNS|NNP|NNPS|CD", words.tag(to - 1));
    boolean purposive =
        (relation.equals("advcl") && !words.isComma(to - 1))
            || (OneOf.holds("acl|dep|xcomp", relation)
                && behindNoun
                && Lexicon.get().change("goal", words.lemma(verb)).isPresent())
            || (OneOf.holds("xcomp|dep", relation) && isMeans(to + 1));
    return purposive ? goal(new Range(to, verb - 1), verb) : Optional.empty();
  }

  /** "A team was formed to investigate": what is set up, sent or gathered is so for something. */
  private boolean isMeans(int infinitive) {
    return words
        .sentence()
        .findGovernor(words.token(infinitive))
        .filter(verb -> verb.tag().startsWith("VB"))
        .filter(verb -> Lexicon.get().isReaction("means", verb.lemma()))
        .filter(
            verb ->
                verb.tag().equals("VBN") || VerbGroup.of(words, verb.index()).realis().isPresent())
        .isPresent();
  }

  /** "We did not ask for guards to fight the strike": what is not done has no goal. */
  private boolean isNotDone(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (words.isFinite(i)) {
        return VerbGroup.of(words, changes.lastOfGroup(i, end)).negated();
      }
    }
    return false;
  }

  private Optional<Link> goal(Range cue, int verb) {
    int end = phrases.clauseEnd(verb);
    return link(cue, changes.ofGoal(verb, phrases.clause(verb, end)));
  }

  private Optional<Link> link(Range cue, Changes.Moved goal) {
    return doneFor(cue, goal.range().last())
        .filter(done -> !words.isQuestion() && !isNotDone(done.first(), done.last()))
        .map(
            done ->
                new Link(
                    cue,
                    new Place(words, done),
                    new Place(words, goal.range()),
                    goal.sign(),
                    Realis.PLANNED,
                    Optional.empty(),
                    Kind.PURPOSE));
  }

  /** What is done for a goal: the clause before it, or the main clause where the goal is first. */
  private Optional<Range> doneFor(Range cue, int goalEnd) {
    if (words.tag(cue.first()).equals("VBG") && fronts.isInitial(cue.first())) {
      int comma = fronts.mainComma(cue);
      return comma > 0 && comma >= goalEnd ? fronts.after(comma) : Optional.empty();
    }
    int end = cue.first() - 1;
    while (words.isComma(end) || words.isQuote(end)) {
      end--;
    }
    int start = phrases.innerStart(cue.first());
    return end > start && phrases.hasVerb(start, end)
        ? Optional.of(phrases.clause(start, end))
        : Optional.empty();
  }
}
