package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.reading.influences.Connectives.Connective;
import org.unecho.reading.influences.Link.Kind;
import org.unecho.reading.influences.Link.Place;

/** What is done so that something comes about: "in order to", ", demanding", "to quell". */
final class PurposeLinks {
  /** Nouns and verbs whose infinitive says what they are, not what they are for. */
  static final Set<String> CONTENT =
      Set.of(
          "plan",
          "decision",
          "right",
          "call",
          "permission",
          "attempt",
          "effort",
          "ability",
          "failure",
          "refusal",
          "need",
          "desire",
          "chance",
          "opportunity",
          "threat",
          "promise",
          "pledge",
          "order",
          "request",
          "duty",
          "freedom",
          "reason",
          "way",
          "time",
          "intention",
          "bid",
          "power",
          "offer",
          "authority",
          "readiness",
          "willingness",
          "vow",
          "move",
          "proposal",
          "deal",
          "agreement",
          "tendency",
          "likely",
          "able",
          "ready",
          "set",
          "due",
          "appeal",
          "demand",
          "campaign",
          "go",
          "come",
          "about",
          "continue",
          "begin",
          "start",
          "try",
          "seek",
          "want",
          "hope",
          "refuse",
          "use");

  /** Verbs with an object that shall do something: their infinitive says what. */
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "tell",
          "order",
          "urge",
          "expect",
          "want",
          "instruct",
          "invite",
          "request",
          "remind",
          "beg",
          "command",
          "direct",
          "advise",
          "persuade",
          "convince",
          "require");

  /** Tokens between such a verb and its infinitive: an object with a phrase or a day. */
  private static final int LONGEST_OBJECT = 10;

  private final Words words;
  private final Phrases phrases;
  private final Changes changes;

  PurposeLinks(Words words, Phrases phrases, Changes changes) {
    this.words = words;
    this.phrases = phrases;
    this.changes = changes;
  }

  List<Link> find() {
    List<Link> links = new ArrayList<>();
    for (int i = 2; i <= words.size(); i++) {
      int here = i;
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
            || OneOf.holds("amod|compound", words.sentence().relation(words.token(index))))) {
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
    return phrases.nounFrom(next).flatMap(object -> link(cue, changes.ofNoun(object, each.sign())));
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
    int verb = to + 1;
    while (words.tag(verb).equals("RB") || words.word(verb).equals("help")) {
      verb++;
    }
    boolean form = words.tag(to).equals("TO") && words.tag(verb).equals("VB");
    boolean raised = form && VerbGroup.of(words, verb).first() < to;
    if (!form || raised || isMeasured(to) || isAsked(to) || CONTENT.contains(words.lemma(to - 1))) {
      return Optional.empty();
    }
    String relation = words.sentence().relation(words.token(to + 1));
    boolean purposive =
        (relation.equals("advcl") && !words.isComma(to - 1))
            || (OneOf.holds("acl|dep|xcomp", relation)
                && Lexicon.get().change("goal", words.lemma(verb)).isPresent()
                && OneOf.holds("NN|NNS|NNP|NNPS|CD", words.tag(to - 1)));
    return purposive ? goal(new Range(to, verb - 1), verb) : Optional.empty();
  }

  /** "Too much to bear", "strong enough to hold": a measure, not a purpose. */
  private boolean isMeasured(int to) {
    for (int i = to - 1; i > to - 8 && words.isInside(i); i--) {
      if (OneOf.holds("too|enough|so", words.word(i))) {
        return true;
      }
    }
    return false;
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

  /** "Inns were asked on Monday to keep rooms": what is asked or expected, not what it is for. */
  private boolean isAsked(int to) {
    for (int i = to - 1; i > to - LONGEST_OBJECT && words.isInside(i); i--) {
      if (words.isVerb(i)) {
        return !words.tag(i).equals("VBG") && ASKING.contains(words.lemma(i));
      }
    }
    return false;
  }

  private Optional<Link> goal(Range cue, int verb) {
    int end = phrases.clauseEnd(verb);
    return link(cue, changes.ofGoal(verb, phrases.clause(verb, end)));
  }

  private Optional<Link> link(Range cue, Changes.Moved goal) {
    int end = cue.first() - 1;
    while (words.isComma(end) || words.isQuote(end)) {
      end--;
    }
    int start = phrases.innerStart(cue.first());
    if (words.isQuestion()
        || end <= start
        || !phrases.hasVerb(start, end)
        || isNotDone(start, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            cue,
            new Place(words, phrases.clause(start, end)),
            new Place(words, goal.range()),
            goal.sign(),
            Realis.PLANNED,
            Optional.empty(),
            Kind.PURPOSE));
  }
}
