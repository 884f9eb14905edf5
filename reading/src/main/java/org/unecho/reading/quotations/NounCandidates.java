package org.unecho.reading.quotations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.quotations.Frames.Frame;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What nouns ("their hope that …") and adjectives ("is afraid of …") attribute. */
final class NounCandidates {
  private final SourceFinder sources;
  private final Frames frames = Frames.get();

  NounCandidates(SourceFinder sources) {
    this.sources = sources;
  }

  Optional<Candidate> find(Sentence sentence, Token word) {
    boolean noun = word.tag().matches("NNS?");
    boolean adjective = word.tag().matches("JJ|VBN") && sentence.has(word, "cop", "nsubj");
    if (!noun && !adjective) {
      return Optional.empty();
    }
    Optional<Frame> frame =
        frames
            .find(noun ? "n" : "a", word.lemma())
            .or(() -> frames.find(noun ? "n" : "a", word.word().toLowerCase(Locale.ROOT)));
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> source = noun ? owner(sentence, word, frame.get()) : subject(sentence, word);
    return source.flatMap(
        who ->
            content(sentence, word, frame.get(), who)
                .map(
                    range ->
                        new Candidate(
                            new Cue(sentence, word, word.lemma(), word.span(), source, 0.7, true),
                            frame.get().manner(""),
                            List.of(range),
                            sentence.governors(word).size())));
  }

  private Optional<Token> subject(Sentence sentence, Token adjective) {
    return sentence.dependents(adjective, "nsubj").stream()
        .filter(
            each ->
                !sources.isQuoted(each.span()) && !each.word().matches("(?i)it|that|this|there"))
        .findFirst();
  }

  /** "their view", "the view of many", "X has the view". */
  private Optional<Token> owner(Sentence sentence, Token noun, Frame frame) {
    Optional<Token> possessor =
        sentence.dependents(noun, "nmod:poss").stream()
            .filter(each -> !sources.isQuoted(each.span()))
            .findFirst();
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> hung =
        sentence.dependents(noun, "nmod").stream()
            .filter(
                each ->
                    marked(sentence, each, "by|from|among")
                        || (marked(sentence, each, "of") && !frame.has("of")))
            .findFirst();
    if (hung.isPresent()) {
      return hung;
    }
    return sentence
        .findGovernor(noun)
        .filter(verb -> verb.isVerb() && sentence.relation(noun).equals("obj"))
        .flatMap(verb -> sources.find(sentence, verb));
  }

  private static boolean marked(Sentence sentence, Token each, String words) {
    return sentence.dependents(each, "case").stream()
        .anyMatch(mark -> mark.word().toLowerCase(Locale.ROOT).matches(words));
  }

  private static Optional<Range> content(Sentence sentence, Token word, Frame frame, Token source) {
    return Stream.concat(sentence.dependents(word).stream(), beside(sentence, word).stream())
        .filter(each -> each.index() > word.index() && !each.equals(source))
        .flatMap(
            each -> first(sentence, each, frame).map(from -> range(sentence, each, from)).stream())
        .filter(range -> range.first() > word.index() && range.first() <= range.last())
        .findFirst()
        .map(range -> Complements.trimmed(sentence, range));
  }

  /**
   * "has a plan to close": what the parser hangs on the verb, though it follows the noun at once.
   */
  private static Optional<Token> beside(Sentence sentence, Token noun) {
    return sentence
        .findGovernor(noun)
        .filter(verb -> sentence.relation(noun).equals("obj"))
        .flatMap(
            verb ->
                sentence.dependents(verb, "ccomp", "xcomp", "advcl").stream()
                    .filter(each -> sentence.subtree(each).get(0).index() == noun.index() + 1)
                    .findFirst());
  }

  private static Range range(Sentence sentence, Token head, int first) {
    List<Token> all = sentence.subtree(head);
    return new Range(first, all.get(all.size() - 1).index());
  }

  /** The first word of a complement that the frame allows; its preposition is no part of it. */
  private static Optional<Integer> first(Sentence sentence, Token each, Frame frame) {
    String relation = sentence.relation(each);
    boolean clause =
        frame.has("c")
            && (relation.equals("ccomp")
                || (relation.startsWith("acl") && marked(sentence, each, "mark", "that")));
    boolean infinitive =
        frame.has("t")
            && relation.matches("acl|xcomp|ccomp|advcl")
            && marked(sentence, each, "mark", "to");
    if (clause || infinitive) {
      return Optional.of(sentence.subtree(each).get(0).index());
    }
    return relation.matches("nmod|obl|advcl|acl")
        ? sentence.dependents(each, "case", "mark").stream()
            .filter(mark -> frame.has(mark.word().toLowerCase(Locale.ROOT)))
            .findFirst()
            .map(mark -> mark.index() + 1)
        : Optional.empty();
  }

  private static boolean marked(Sentence sentence, Token each, String relation, String word) {
    return sentence.dependents(each, relation).stream()
        .anyMatch(mark -> mark.word().equalsIgnoreCase(word));
  }
}
