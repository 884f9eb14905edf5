package org.unecho.reading.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Realis;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Whether what a noun tells is so. A definite noun presupposes its event; an indefinite one must be
 * told to take place; where neither holds there is no answer, and no report.
 */
final class NounRealis {

  /** Nouns that only measure the event that "of" names. */
  private static final Set<String> MEASURES =
      Set.of(
          "wave",
          "series",
          "day",
          "start",
          "outbreak",
          "spate",
          "night",
          "week",
          "month",
          "round",
          "beginning",
          "end",
          "aftermath",
          "launch",
          "part",
          "course",
          "victim",
          "scene",
          "string",
          "escalation",
          "surge",
          "eruption",
          "hour",
          "year",
          "epicentre",
          "epicenter",
          "face",
          "cause",
          "result",
          "size",
          "scale",
          "site",
          "news",
          "report",
          "context",
          "form",
          "act",
          "member",
          "height",
          "midst");

  /** What these are of may be or not: "no sign of an attack". */
  private static final Set<String> SIGNS =
      Set.of("evidence", "sign", "proof", "indication", "trace", "hint", "suggestion");

  /** What one of these leads to is told as so, whatever is asked or feared after it. */
  private static final Set<String> AFTER =
      Set.of("after", "since", "following", "amid", "during", "despite");

  /** What leads from an accusation to the deed: "accused of", "blamed for". */
  private static final Set<String> CHARGED = Set.of("of", "with", "for", "over");

  private static final Set<String> CANCELS =
      Set.of("cancel", "scrap", "abandon", "avert", "prevent");

  /** What is put off is still due. */
  private static final Set<String> MOVES = Set.of("postpone", "reschedule", "delay", "adjourn");

  private final Clause clause;
  private final Sentence sentence;
  private final VerbRealis verbs;
  private final NounWords words;

  NounRealis(Clause clause, Named named, VerbRealis verbs) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verbs = verbs;
    this.words = new NounWords(clause, named);
  }

  /** The realis of the event, if the sentence tells it. */
  Optional<Realis> find(Token noun, boolean presence) {
    Optional<Realis> found = plain(noun, presence, sentence.tokens().size());
    return verbs.isQuestion()
        ? found.map(realis -> VerbRealis.least(realis, Realis.POSSIBLE))
        : found;
  }

  private Optional<Realis> plain(Token noun, boolean presence, int steps) {
    List<String> cases = clause.cases(noun);
    if (words.hasWord(noun, "det", "no") || cases.contains("without")) {
      return Optional.of(Realis.DENIED);
    }
    if (words.isDescribed(noun, "adjPossible")) {
      return Optional.of(Realis.POSSIBLE);
    }
    if (words.isDescribed(noun, "adjPlanned") || words.hasFutureOwner(noun)) {
      return Optional.of(Realis.PLANNED);
    }
    if (presence) {
      return Optional.of(present(noun));
    }
    if (sentence.has(noun, "cop")) {
      Realis told = verbs.of(noun);
      return told == Realis.DENIED && words.isSuch(noun) ? Optional.empty() : Optional.of(told);
    }
    Optional<Token> above = sentence.findGovernor(noun);
    if (above.isEmpty() || steps <= 0) {
      return Optional.empty();
    }
    return placed(noun, above.get(), presence, steps - 1);
  }

  /** Counted soldiers of named senders are there, unless the clause only thinks of them. */
  private Realis present(Token noun) {
    Realis around = verbs.nearest(noun, sentence.tokens().size());
    boolean there = words.isDefinite(noun) || around.isFactual() || around == Realis.DENIED;
    return there ? Realis.ONGOING : around;
  }

  private Optional<Realis> placed(Token noun, Token governor, boolean presence, int steps) {
    if (words.isAhead(noun)) {
      return Optional.of(
          words.isDefinite(noun) || words.isDated(noun) ? Realis.PLANNED : Realis.POSSIBLE);
    }
    return switch (Clause.base(sentence.relation(noun))) {
      case "nsubj" -> subject(noun, governor);
      case "obj", "iobj" -> object(noun, governor);
      case "obl", "advcl" -> complement(noun, governor);
      case "nmod" -> ofNoun(noun, governor, presence, steps);
      case "conj" -> plain(governor, presence, steps);
      case "appos" -> words.isDefinite(noun) ? plain(governor, presence, steps) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Realis> subject(Token noun, Token predicate) {
    Realis clauseRealis = verbs.of(predicate);
    if (CANCELS.contains(predicate.lemma()) && clauseRealis.isFactual()) {
      return Optional.of(Realis.DENIED);
    }
    if (MOVES.contains(predicate.lemma()) && clauseRealis.isFactual()) {
      return Optional.of(Realis.PLANNED);
    }
    Optional<Realis> due = due(predicate);
    if (due.isPresent()) {
      return due;
    }
    if (Frames.is("occur", predicate.lemma())) {
      return Optional.of(clauseRealis);
    }
    if (!words.isDefinite(noun)) {
      return clauseRealis.isFactual() ? Optional.empty() : Optional.of(unreal(clauseRealis));
    }
    return Optional.of(presupposed(predicate, clauseRealis));
  }

  /** "Talks are set to begin", "a meeting is scheduled": the subject of a plan is planned. */
  private Optional<Realis> due(Token predicate) {
    if (!Frames.is("planned", predicate.lemma()) || predicate.lemma().equals("decide")) {
      return Optional.empty();
    }
    boolean passive = sentence.has(predicate, "aux:pass", "cop", "nsubj:pass");
    return passive || predicate.tag().equals("JJ") || predicate.tag().equals("VBN")
        ? Optional.of(VerbRealis.least(Realis.PLANNED, verbs.of(predicate)))
        : Optional.empty();
  }

  /** A denied statement about the event does not deny the event. */
  private Realis presupposed(Token predicate, Realis clauseRealis) {
    if (clauseRealis == Realis.DENIED) {
      boolean modal =
          sentence.dependents(predicate, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
      return modal ? Realis.POSSIBLE : Realis.HAPPENED;
    }
    return clauseRealis;
  }

  private static Realis unreal(Realis realis) {
    return realis == Realis.DENIED ? Realis.POSSIBLE : realis;
  }

  private Optional<Realis> object(Token noun, Token verb) {
    Optional<Token> predicate = sentence.findGovernor(verb);
    if (sentence.relation(verb).equals("csubj") && predicate.isPresent()) {
      return subject(noun, predicate.get()); // "experts say the strike is …" read as a subject
    }
    Realis clauseRealis = verbs.of(verb);
    String lemma = verb.lemma();
    if (CANCELS.contains(lemma)) {
      return Optional.of(clauseRealis.isFactual() ? Realis.DENIED : Realis.POSSIBLE);
    }
    if (MOVES.contains(lemma) && clauseRealis.isFactual()) {
      return Optional.of(Realis.PLANNED);
    }
    if (Frames.is("presuppose", lemma) && words.isDefinite(noun)) {
      return Optional.of(Realis.ONGOING);
    }
    if (Frames.is("stage", lemma)) {
      return Optional.of(clauseRealis);
    }
    if (Frames.is("possible", lemma) || Frames.is("planned", lemma) || Frames.is("denied", lemma)) {
      return words.isOwned(noun) && clauseRealis.isFactual() && Frames.is("denied", lemma)
          ? Optional.of(Realis.DENIED)
          : Optional.of(verbs.embedded(verb, sentence.tokens().size()));
    }
    return known(noun, presupposed(verb, clauseRealis));
  }

  private Optional<Realis> known(Token noun, Realis clauseRealis) {
    if (words.isDefinite(noun)) {
      return Optional.of(clauseRealis);
    }
    return clauseRealis.isFactual() ? Optional.empty() : Optional.of(unreal(clauseRealis));
  }

  private Optional<Realis> complement(Token noun, Token governor) {
    List<String> cases = clause.cases(noun);
    if (clause.isDue(governor, noun)) {
      Realis due = verbs.of(governor);
      return Optional.of(due.isFactual() ? Realis.PLANNED : due);
    }
    if (cases.stream().anyMatch(word -> Frames.is("casePlanned", word))) {
      return words.isDefinite(noun) ? Optional.of(Realis.PLANNED) : Optional.of(Realis.POSSIBLE);
    }
    Realis clauseRealis = verbs.of(governor);
    if (leavesOpen(governor, cases) && !words.isOwned(noun)) {
      return Optional.of(Realis.POSSIBLE);
    }
    boolean circumstance = cases.stream().anyMatch(word -> Frames.is("caseFact", word));
    if (cases.contains("followed") || (governor.lemma().equals("follow") && cases.contains("by"))) {
      return Optional.of(clauseRealis);
    }
    if (circumstance && clauseRealis.isFactual()) {
      return Optional.of(Realis.HAPPENED);
    }
    return known(noun, presupposed(governor, clauseRealis));
  }

  /** "Feared for the talks", "charged with murder"; what was before the fear or charge is so. */
  private static boolean leavesOpen(Token governor, List<String> cases) {
    boolean charge = Frames.is("charging", governor.lemma());
    return governor.isVerb()
        && Frames.is("possible", governor.lemma())
        && cases.stream().noneMatch(AFTER::contains)
        && (!charge || cases.stream().anyMatch(CHARGED::contains));
  }

  private Optional<Realis> ofNoun(Token noun, Token governor, boolean presence, int steps) {
    List<String> cases = clause.cases(noun);
    if (Frames.is("nounPossible", governor.lemma()) || SIGNS.contains(governor.lemma())) {
      return Optional.of(Realis.POSSIBLE);
    }
    if (Frames.is("nounPlanned", governor.lemma())) {
      return Optional.of(Realis.PLANNED);
    }
    if (cases.stream().anyMatch(word -> Frames.is("casePlanned", word))) {
      return Optional.of(Realis.PLANNED);
    }
    if (MEASURES.contains(governor.lemma())) {
      Optional<Realis> measured = plain(governor, presence, steps);
      return measured.isPresent() ? measured : known(noun, around(governor, steps));
    }
    return known(noun, around(noun, steps));
  }

  /** The realis of the clause around, whose denial does not reach down here. */
  private Realis around(Token noun, int steps) {
    Realis found = verbs.nearest(noun, steps);
    return found == Realis.DENIED ? Realis.HAPPENED : found;
  }
}
