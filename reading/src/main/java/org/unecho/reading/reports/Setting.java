package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Where and when: the places and times that belong to a trigger. */
final class Setting {
  /** Prepositions that bound a time instead of giving it. */
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "by", "before", "within", "ago", "for", "from", "over", "after");

  private final Clause clause;
  private final Sentence sentence;
  private final Where where;
  private final List<TimeMention> times;
  private final Function<TimeMention, When> resolve;
  private final Set<Token> others = new HashSet<>();

  Setting(
      Clause clause, Where where, List<TimeMention> times, Function<TimeMention, When> resolve) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.where = where;
    this.times =
        times.stream()
            .filter(time -> clause.sentence().span().contains(time.span()))
            .filter(time -> time.type() != TimeMention.Type.SET)
            .filter(time -> time.type() != TimeMention.Type.DURATION)
            .toList();
    this.resolve = resolve;
  }

  /** Words that tell events of their own: their times are theirs. */
  void claim(Collection<Token> triggers) {
    others.addAll(triggers);
  }

  /** Words whose places and times are the trigger's: its objects, its verb, "set to begin". */
  private List<Token> anchors(Token word) {
    List<Token> anchors = new ArrayList<>(List.of(word));
    Optional<Token> governor = sentence.findGovernor(word);
    String relation = Clause.base(sentence.relation(word));
    boolean argument = Set.of("nsubj", "obj", "xcomp").contains(relation);
    if (governor.isPresent() && argument && !isNamedSubjectOfOther(word, governor.get())) {
      anchors.add(governor.get());
      anchors.addAll(sentence.dependents(governor.get(), "xcomp"));
    }
    if (governor.isPresent() && clause.isDue(governor.get(), word)) {
      anchors.add(governor.get());
    }
    if (word.isVerb()) {
      anchors.addAll(clause.complements(word, "for"));
    }
    anchors.addAll(sentence.dependents(word, "xcomp"));
    if (word.isVerb()) {
      anchors.addAll(sentence.dependents(word, "obj"));
    }
    return anchors.stream().distinct().toList();
  }

  /** A noun that says something is not where or when that something is. */
  private boolean isNamedSubjectOfOther(Token word, Token governor) {
    return word.isNoun()
        && governor.isVerb()
        && !Frames.is("occur", governor.lemma())
        && !Frames.is("planned", governor.lemma());
  }

  /**
   * Where it is told to be, as the text names it; empty where it is not told.
   *
   * @param moves whether the deed goes somewhere: "to" leads to its place
   */
  String place(Token word, boolean moves) {
    return where.of(anchors(word), moves);
  }

  /** The place that is itself taken or hit: "the annexation of Wenlow", "shelled Wenlow". */
  String held(Trigger trigger) {
    return where.held(trigger);
  }

  /**
   * The time nearest to the trigger in its clause.
   *
   * @param accuses whether somebody is accused of something: when that was is another time
   */
  When when(Token word, boolean accuses) {
    List<Token> anchors = accuses ? List.of(word) : anchors(word);
    return times.stream()
        .filter(time -> isOf(time, anchors) && !isOfDecision(time, word))
        .filter(time -> !accuses || !isYear(time))
        .min(Comparator.comparingInt(time -> distance(time, word)))
        .map(resolve)
        .orElse(When.unknown());
  }

  /** "Agreed on Friday to freeze": the day stands before what is agreed on, and is not its day. */
  private boolean isOfDecision(TimeMention time, Token word) {
    Optional<Token> verb = sentence.findGovernor(word);
    return sentence.relation(word).equals("xcomp")
        && time.span().end() <= word.span().start()
        && verb.filter(each -> Frames.is("decide", each.lemma()))
            .filter(each -> time.span().start() > each.span().end())
            .isPresent();
  }

  /** The time that the noun itself is given: "Monday's raid", "the 2014 annexation". */
  When own(Token noun, boolean accuses) {
    return times.stream()
        .filter(time -> isOf(time, List.of(noun)))
        .filter(time -> !accuses || !isYear(time))
        .min(Comparator.comparingInt(time -> distance(time, noun)))
        .map(resolve)
        .orElse(When.unknown());
  }

  /** "Accused of meddling in 2026" was hardly said that year, or it would be told more nearly. */
  private boolean isYear(TimeMention time) {
    return time.value().matches("\\d{4}");
  }

  /** The times of the sentence that give a day, in order. */
  List<TimeMention> dated() {
    return times.stream().filter(time -> resolve.apply(time).isKnown()).toList();
  }

  /** The times of the sentence, in order. */
  List<TimeMention> times() {
    return times;
  }

  When resolve(TimeMention time) {
    return resolve.apply(time);
  }

  private boolean isOf(TimeMention time, List<Token> anchors) {
    Optional<Token> head = sentence.findHead(time.span());
    if (head.isEmpty() || isBound(head.get())) {
      return false;
    }
    Token at = head.get();
    Optional<Token> named = namedBy(at);
    if (named.isPresent()) {
      return anchors.contains(named.get()) || isWithin(named.get(), anchors);
    }
    for (Token governor : sentence.governors(at)) {
      if (anchors.contains(governor)) {
        return true;
      }
      if (governor.isVerb() || others.contains(governor) || sentence.has(governor, "cop")) {
        return false;
      }
    }
    return false;
  }

  /** "The 2031 election", "Monday's summit": a time before a noun names that thing. */
  private Optional<Token> namedBy(Token time) {
    return sentence
        .findGovernor(time)
        .filter(noun -> noun.isNoun() && noun.index() > time.index())
        .filter(noun -> PREMODIFIER.contains(sentence.relation(time)));
  }

  private static final Set<String> PREMODIFIER =
      Set.of("compound", "nummod", "amod", "nmod:poss", "nmod:tmod");

  /** What is done "in the 2031 campaign" or "at Monday's summit" is done then. */
  private boolean isWithin(Token named, List<Token> anchors) {
    return clause.cases(named).stream().anyMatch(DURING::contains)
        && sentence.findGovernor(named).filter(anchors::contains).isPresent();
  }

  private static final Set<String> DURING = Set.of("in", "at", "during", "on");

  private boolean isBound(Token time) {
    return clause.cases(time).stream().anyMatch(BOUNDS::contains)
        || sentence.dependents(time, "advmod").stream()
            .anyMatch(token -> Clause.lower(token).equals("ago"));
  }

  private static int distance(TimeMention time, Token word) {
    return Math.min(
        Math.abs(time.span().start() - word.span().end()),
        Math.abs(word.span().start() - time.span().end()));
  }
}
