package org.unecho.reading.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Realis;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Whether what a verb tells is so: its own tense, mood and negation, then every frame it stands in,
 * up to the root. After the idea of FactBank (Saurí and Pustejovsky, FactBank: a corpus annotated
 * with event factuality, 2009) that embedding words project onto what they embed.
 */
final class VerbRealis {
  /** Verbs that pass on their own realis: "began to fire" fired. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "keep",
          "proceed",
          "go",
          "come",
          "resume",
          "help",
          "rush",
          "hasten",
          "finish",
          "move",
          "join");

  private static final Set<String> ABSENT = Set.of("without", "instead", "rather", "than");

  private final Sentence sentence;
  private final Negation negation;
  private final Mood mood;
  private final VerbSigns signs;
  private final boolean question;

  VerbRealis(Sentence sentence) {
    this.sentence = sentence;
    this.negation = new Negation(sentence);
    this.mood = new Mood(sentence, negation);
    this.signs = new VerbSigns(sentence, mood);
    List<Token> tokens = sentence.tokens();
    this.question = tokens.stream().skip(Math.max(0, tokens.size() - 2)).anyMatch(VerbRealis::asks);
  }

  private static boolean asks(Token token) {
    return token.word().equals("?");
  }

  boolean isQuestion() {
    return question;
  }

  /** The realis of what the verb (or predicate) tells. */
  Realis of(Token verb) {
    Realis found = of(verb, sentence.tokens().size());
    return question ? least(found, Realis.POSSIBLE) : found;
  }

  private Realis of(Token verb, int steps) {
    if (steps <= 0) {
      return Realis.POSSIBLE;
    }
    Optional<Realis> own = mood.find(verb);
    Realis found = own.isPresent() ? projected(verb, own.get(), steps) : nonFinite(verb, steps);
    return signs.isAlleged(verb) ? least(found, Realis.POSSIBLE) : found;
  }

  boolean isNegated(Token verb) {
    return negation.isNegated(verb);
  }

  boolean hasTo(Token verb) {
    return mood.hasTo(verb);
  }

  /** A finite clause within the clauses above it. */
  private Realis projected(Token verb, Realis own, int steps) {
    boolean conditioned = signs.isConditioned(verb, own);
    boolean promised = own == Realis.CONDITIONAL && !conditioned && signs.isPromised(verb);
    Realis found = conditioned ? Realis.CONDITIONAL : promised ? Realis.PLANNED : own;
    Realis marked = marked(verb, found);
    Optional<Token> above = sentence.findGovernor(verb);
    if (above.isEmpty()) {
      return marked;
    }
    return switch (Clause.base(sentence.relation(verb))) {
      case "ccomp", "xcomp" -> least(marked, reported(above.get(), marked, steps));
      case "acl" ->
          sentence.relation(verb).equals("acl") && Frames.is("nounPossible", above.get().lemma())
              ? least(marked, Realis.POSSIBLE)
              : marked;
      case "conj" ->
          above.get().isVerb() ? least(marked, context(above.get(), marked, steps - 1)) : marked;
      case "csubj" -> // a past that the parser took for a subject is told all the same
          marked == Realis.HAPPENED ? marked : least(marked, Realis.POSSIBLE);
      default -> marked;
    };
  }

  /** The frames above a coordinated verb hold for the second one too. */
  private Realis context(Token first, Realis own, int steps) {
    Realis marked = marked(first, Realis.HAPPENED);
    Realis framed = marked.isFactual() ? own : least(own, marked);
    Optional<Token> above = sentence.findGovernor(first);
    boolean embedded = Clause.base(sentence.relation(first)).equals("ccomp") && above.isPresent();
    return embedded ? least(framed, reported(above.get(), framed, steps)) : framed;
  }

  private Realis marked(Token verb, Realis own) {
    for (Token mark : sentence.dependents(verb, "mark", "advmod")) {
      String word = Clause.lower(mark);
      if (!mark.tag().equals("MD") && mark.index() < verb.index()) {
        if (Frames.is("markConditional", word)) {
          return Realis.CONDITIONAL;
        }
        if (mark.tag().equals("IN") && Frames.is("markPossible", word)) {
          return least(own, Realis.POSSIBLE);
        }
      }
    }
    return own;
  }

  /** What a verb of saying or thinking makes of the clause it reports. */
  private Realis reported(Token governor, Realis own, int steps) {
    String lemma = governor.lemma();
    if (signs.isDenying(governor)) {
      return isNegated(governor) ? Realis.POSSIBLE : Realis.DENIED;
    }
    if (Frames.is("possible", lemma)) {
      return Realis.POSSIBLE;
    }
    Realis above = of(governor, steps - 1);
    boolean unreal = above == Realis.CONDITIONAL || above == Realis.POSSIBLE;
    return unreal && own.isFactual() ? Realis.POSSIBLE : own;
  }

  private Realis nonFinite(Token verb, int steps) {
    Optional<Token> above = sentence.findGovernor(verb);
    if (above.isEmpty()) {
      return headline(verb);
    }
    Token governor = above.get();
    if (isWithoutWill(verb, steps)) {
      return Realis.DENIED;
    }
    if (isNegated(verb)) {
      return signs.isWished(verb, governor) ? Realis.POSSIBLE : Realis.DENIED;
    }
    return switch (Clause.base(sentence.relation(verb))) {
      case "xcomp", "ccomp" ->
          signs.isState(verb, governor) ? of(governor, steps - 1) : embedded(governor, steps);
      case "dep" -> loose(verb, governor, steps);
      case "conj" ->
          governor.isVerb() && !isSecondCharge(verb, governor)
              ? of(governor, steps - 1)
              : Realis.POSSIBLE;
      case "acl" -> ofNoun(verb, governor, steps);
      case "advcl", "obl", "nmod" -> adverbial(verb, governor, steps);
      default -> Realis.POSSIBLE;
    };
  }

  /** "Denied that they had orders to invade". */
  private boolean isWithoutWill(Token verb, int steps) {
    return new Clause(sentence)
        .findWill(verb)
        .flatMap(sentence::findGovernor)
        .filter(have -> have.lemma().equals("have"))
        .filter(have -> of(have, steps - 1) == Realis.DENIED)
        .isPresent();
  }

  /** "Accused of massing troops and closing a port", where the parser hangs both on the charge. */
  private static boolean isSecondCharge(Token verb, Token governor) {
    return verb.tag().equals("VBG")
        && !governor.tag().equals("VBG")
        && Frames.is("charging", governor.lemma());
  }

  /** A participle that the parser could not place: "sent troops, blaming the council". */
  private Realis loose(Token verb, Token governor, int steps) {
    if (verb.tag().equals("VBG")) {
      return adverbial(verb, governor, steps);
    }
    boolean told = verb.tag().equals("VBN") && !hasTo(verb);
    return told ? Realis.HAPPENED : embedded(governor, steps);
  }

  /** "Council to meet" announces; "Troops sent to islands" reports; "Stop the war" asks. */
  private Realis headline(Token verb) {
    if (hasTo(verb) && sentence.has(verb, "nsubj")) {
      return Realis.PLANNED;
    }
    boolean told = verb.tag().equals("VBN") && sentence.has(verb, "nsubj");
    return told ? Realis.HAPPENED : Realis.POSSIBLE;
  }

  /** What {@code governor} passes on to an infinitive or gerund it takes. */
  Realis embedded(Token governor, int steps) {
    String lemma = governor.lemma();
    if (Frames.is("denied", lemma)) {
      return isNegated(governor) ? Realis.POSSIBLE : Realis.DENIED;
    }
    if (Frames.is("planned", lemma) || lemma.equals("be") || signs.isGoing(governor)) {
      return planned(governor, steps);
    }
    if (TRANSPARENT.contains(lemma) && steps > 0) {
      return of(governor, steps - 1);
    }
    return Realis.POSSIBLE;
  }

  private Realis planned(Token governor, int steps) {
    if (isNegated(governor)) {
      return governor.lemma().equals("decide") ? Realis.POSSIBLE : Realis.DENIED;
    }
    Realis above = steps > 0 ? of(governor, steps - 1) : Realis.POSSIBLE;
    return above.isFactual() || above == Realis.PLANNED ? Realis.PLANNED : above;
  }

  /** A participle or infinitive that belongs to a noun. */
  private Realis ofNoun(Token verb, Token noun, int steps) {
    if (hasTo(verb)) {
      return Frames.is("nounPlanned", noun.lemma()) ? Realis.PLANNED : Realis.POSSIBLE;
    }
    if (verb.tag().equals("VBN")) {
      return Realis.HAPPENED;
    }
    boolean possible =
        Frames.is("nounPossible", noun.lemma()) && sentence.has(verb, "mark", "case");
    return possible ? Realis.POSSIBLE : nearest(noun, steps);
  }

  private Realis adverbial(Token verb, Token governor, int steps) {
    List<String> marks =
        sentence.dependents(verb, "mark", "case").stream().map(Clause::lower).toList();
    if (marks.stream().anyMatch(mark -> Frames.is("markConditional", mark))) {
      return Realis.CONDITIONAL;
    }
    if (marks.contains("with") && Frames.is("charging", governor.lemma())) {
      return Realis.POSSIBLE;
    }
    Realis above = governor.isVerb() ? of(governor, steps - 1) : nearest(governor, steps);
    if (hasTo(verb) || marks.stream().anyMatch(ABSENT::contains)) {
      return marks.contains("without") && above.isFactual() ? Realis.DENIED : Realis.POSSIBLE;
    }
    if (governor.isVerb() && isNegated(governor)) {
      return signs.isToldBeside(verb, governor, marks) ? Realis.HAPPENED : Realis.POSSIBLE;
    }
    boolean beside = marks.contains("for") || marks.contains("of") || marks.contains("before");
    return beside ? least(above, Realis.POSSIBLE) : above;
  }

  /** The realis of the clause around a noun. */
  Realis nearest(Token noun, int steps) {
    for (Token governor : sentence.governors(noun)) {
      if (Frames.is("nounPossible", governor.lemma()) && governor.isNoun()) {
        return Realis.POSSIBLE;
      }
      boolean predicate = governor.isVerb() || sentence.has(governor, "cop");
      if (predicate && steps > 0) {
        return of(governor, steps - 1);
      }
    }
    return sentence.has(noun, "cop") && steps > 0 ? of(noun, steps - 1) : Realis.POSSIBLE;
  }

  /** The less real of the two. */
  static Realis least(Realis a, Realis b) {
    return weight(a) >= weight(b) ? a : b;
  }

  private static int weight(Realis realis) {
    return switch (realis) {
      case HAPPENED, ONGOING -> 0;
      case PLANNED -> 1;
      case POSSIBLE -> 2;
      case CONDITIONAL -> 3;
      case DENIED -> 4;
    };
  }
}
