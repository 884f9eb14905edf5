package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Attribution.Manner;
import org.unecho.reading.quotations.Complements.Range;
import org.unecho.reading.quotations.Frames.Frame;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Finds what the grammar of a sentence attributes, for every attributing word outside marks. */
final class CandidateFinder {
  /** Complements of verbs that have no passive with what they attribute as subject. */
  private static final Set<String> PLAIN = Set.of("c", "t", "g", "r");

  private final SourceFinder sources;
  private final CueFinder cues;
  private final NounCandidates nouns;
  private final Frames frames = Frames.get();

  CandidateFinder(SourceFinder sources, CueFinder cues) {
    this.sources = sources;
    this.cues = cues;
    this.nouns = new NounCandidates(sources);
  }

  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    heading(sentence).ifPresent(found::add);
    for (Token token : sentence.tokens()) {
      if (sources.isQuoted(token.span())) {
        continue;
      }
      if (token.isVerb() && !isPart(sentence, token)) {
        verb(sentence, token).ifPresent(found::add);
      }
      nouns.find(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Candidate> heading(Sentence sentence) {
    int size = sentence.tokens().size();
    return Heading.cue(sentence)
        .map(
            cue ->
                new Candidate(
                    cue,
                    Manner.SAY,
                    List.of(Complements.trimmed(sentence, new Range(cue.word().index() + 1, size))),
                    0));
  }

  private static boolean isPart(Sentence sentence, Token token) {
    return sentence.relation(token).matches("amod|compound|case|aux.*|cop|mark");
  }

  private record Entry(Frame frame, String lemma, int words) {}

  private Optional<Entry> entry(Sentence sentence, Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (verb.index() < sentence.tokens().size()) {
      String both = lemma + " " + sentence.token(verb.index() + 1).word().toLowerCase(Locale.ROOT);
      Optional<Frame> two = frames.find("v", both);
      if (two.isPresent()) {
        return Optional.of(new Entry(two.get(), both, 2));
      }
    }
    return frames.find("v", lemma).map(frame -> new Entry(frame, lemma, 1));
  }

  private Optional<Candidate> verb(Sentence sentence, Token verb) {
    Optional<Entry> entry = entry(sentence, verb);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = sentence.has(verb, "nsubj:pass", "aux:pass") || isReduced(sentence, verb);
    if (entry.get().frame().has("r")) {
      return raising(sentence, verb, entry.get());
    }
    return passive ? passive(sentence, verb, entry.get()) : active(sentence, verb, entry.get());
  }

  /** "a plan criticized by …". */
  private static boolean isReduced(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.relation(verb).equals("acl")
        && !sentence.has(verb, "aux", "nsubj");
  }

  private Optional<Candidate> active(Sentence sentence, Token verb, Entry entry) {
    if (entry.frame().has("c") && entry.frame().manner("c") == Manner.SAY) {
      Optional<Inserted.Parting> parting = Inserted.find(sentence, verb);
      if (parting.isPresent()) {
        Optional<Token> between = Optional.of(parting.get().source());
        Cue cue = cue(sentence, verb, entry, between);
        return Optional.of(new Candidate(cue, Manner.SAY, parting.get().content(), 0));
      }
    }
    Optional<Token> source = sources.find(sentence, verb);
    return source.flatMap(
        who ->
            ofSource(
                new Complements(sentence, verb, entry.frame(), entry.words()),
                entry,
                cue(sentence, verb, entry, source),
                who));
  }

  private static Optional<Candidate> ofSource(
      Complements complements, Entry entry, Cue cue, Token source) {
    boolean inverted = source.index() > cue.word().index();
    return complements
        .after()
        .filter(found -> !inverted || !found.range().holds(source.index()))
        .or(
            () ->
                Fronted.content(cue, entry.frame()).map(range -> new Complements.Found(range, "c")))
        .map(found -> candidate(cue, entry, found.complement(), List.of(found.range())));
  }

  /** "X is accused of …": the subject belongs to the content, the source is named by "by". */
  private Optional<Candidate> passive(Sentence sentence, Token verb, Entry entry) {
    Optional<Token> agent = sources.agent(sentence, verb);
    Optional<Token> subject = sentence.dependents(verb, "nsubj:pass").stream().findFirst();
    if (entry.frame().takes().keySet().stream().allMatch(PLAIN::contains)
        || (subject.isEmpty() && agent.isEmpty())) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    subject
        .filter(each -> each.index() < verb.index())
        .ifPresent(each -> content.add(whole(sentence, each, verb.index())));
    rest(sentence, verb, agent).ifPresent(content::add);
    String complement = entry.frame().has("o") ? "o" : "ot";
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(cue(sentence, verb, entry, agent), entry, complement, content));
  }

  /** What follows a passive verb, if the "by" of its source stands before it. */
  private static Optional<Range> rest(Sentence sentence, Token verb, Optional<Token> agent) {
    int last = new ClauseEnd(sentence, verb).after(verb.index() + 1, true);
    return sentence.dependents(verb, "xcomp", "ccomp", "obl", "advcl").stream()
        .filter(each -> each.index() > verb.index() && !Complements.isTime(each))
        .filter(each -> agent.filter(each::equals).isEmpty())
        .findFirst()
        .flatMap(each -> firstOf(sentence, each, verb.index()))
        .filter(first -> agent.isEmpty() || agent.get().index() < first)
        .map(first -> Complements.trimmed(sentence, new Range(first, Math.max(first, last))));
  }

  private static Optional<Integer> firstOf(Sentence sentence, Token head, int behind) {
    return sentence.subtree(head).stream()
        .map(Token::index)
        .filter(index -> index > behind)
        .findFirst();
  }

  private Optional<Candidate> raising(Sentence sentence, Token verb, Entry entry) {
    Optional<Token> subject = sentence.dependents(verb, "nsubj").stream().findFirst();
    Optional<Token> open =
        sentence.dependents(verb, "xcomp").stream()
            .filter(each -> each.index() > verb.index())
            .findFirst();
    if (subject.isEmpty() || open.isEmpty() || subject.get().index() > verb.index()) {
      return Optional.empty();
    }
    int last = new ClauseEnd(sentence, verb).after(verb.index() + 1, true);
    Range rest = Complements.trimmed(sentence, new Range(verb.index() + 1, last));
    return Optional.of(
        candidate(
            cue(sentence, verb, entry, Optional.empty()),
            entry,
            "r",
            List.of(whole(sentence, subject.get(), verb.index()), rest)));
  }

  private static Range whole(Sentence sentence, Token head, int limit) {
    int first = head.index();
    int last = head.index();
    for (Token token : sentence.subtree(head)) {
      first = Math.min(first, token.index());
      last = token.index() < limit ? Math.max(last, token.index()) : last;
    }
    return Complements.trimmed(sentence, new Range(first, last));
  }

  private Cue cue(Sentence sentence, Token verb, Entry entry, Optional<Token> source) {
    Cue known = cues.cue(sentence, verb);
    Span words = known.words();
    if (entry.words() > 1) {
      words = words.hull(sentence.token(verb.index() + entry.words() - 1).span());
    }
    return new Cue(sentence, verb, entry.lemma(), words, source, known.weight(), false);
  }

  private static Candidate candidate(Cue cue, Entry entry, String complement, List<Range> content) {
    int depth = cue.sentence().governors(cue.word()).size();
    return new Candidate(cue, entry.frame().manner(complement), content, depth);
  }
}
