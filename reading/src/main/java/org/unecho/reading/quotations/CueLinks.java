package org.unecho.reading.quotations;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Link.Sieve;
import org.unecho.reading.quotations.OuterText.Word;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Links a quoted stretch to a cue of its own sentence. After the sieves of Muzny, Fang, Chang and
 * Jurafsky (A Two-stage Sieve Approach for Quote Attribution, EACL 2017), rebuilt for news, where
 * the cue stands next to nearly every quotation and the speaker is named in full.
 */
final class CueLinks {
  private static final Set<String> OPENERS = Set.of(",", "—", "–", "-", "--", "…", "...");
  private static final Set<String> JOINERS =
      Set.of("and", "but", "or", "nor", "who", "which", "that");

  private final ParsedArticle article;
  private final OuterText outer;
  private final List<Stretch> stretches;
  private final NavigableMap<Integer, Cue> cues = new TreeMap<>();
  private final Function<Cue, List<Speaker>> speakers;

  CueLinks(
      ParsedArticle article,
      OuterText outer,
      List<Stretch> stretches,
      List<Cue> known,
      Function<Cue, List<Speaker>> speakers) {
    this.article = article;
    this.outer = outer;
    this.stretches = stretches;
    this.speakers = speakers;
    known.forEach(cue -> cues.put(cue.word().span().start(), cue));
  }

  /** The link of a stretch by its own sentence, if there is one. */
  Optional<Link> find(int number) {
    List<Word> before = outer.before(number);
    List<Word> after = outer.after(number);
    Optional<Link> behind = after(number, after);
    Optional<Link> front = before(before);
    Optional<Link> beside = closer(number, front, behind);
    return beside
        .or(() -> signature(number, after))
        .or(() -> clause(number))
        .or(() -> colon(before))
        .or(() -> sentence(before, after));
  }

  private Optional<Link> signature(int number, List<Word> after) {
    return after.stream().anyMatch(word -> word.token().isVerb())
        ? Optional.empty()
        : Signature.cue(article, stretches.get(number))
            .flatMap(cue -> link(cue, 0.9, Sieve.BESIDE));
  }

  private Optional<Link> closer(int number, Optional<Link> front, Optional<Link> behind) {
    if (front.isEmpty() || behind.isEmpty()) {
      return front.or(() -> behind);
    }
    boolean comma = lastMark(number) == ',';
    return comma || behind.get().confidence() >= front.get().confidence() ? behind : front;
  }

  private char lastMark(int number) {
    Span inner = stretches.get(number).inner();
    return article.article().text().charAt(inner.end() - 1);
  }

  private Optional<Cue> cue(Word word) {
    return Optional.ofNullable(cues.get(word.token().span().start()))
        .filter(cue -> cue.source().isPresent());
  }

  private Optional<Link> link(Cue cue, double confidence, Sieve sieve) {
    List<Speaker> who = speakers.apply(cue);
    return who.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(Optional.of(cue), who, confidence, sieve));
  }

  /** "…," said X; "…," X said; "…," according to X. */
  private Optional<Link> after(int number, List<Word> words) {
    int start = 0;
    while (start < words.size()
        && (OPENERS.contains(words.get(start).text()) || isAdverb(words.get(start)))) {
      start++;
    }
    if (start >= words.size() || JOINERS.contains(words.get(start).text())) {
      return Optional.empty();
    }
    boolean over = lastMark(number) == '.';
    for (int i = start; i < words.size(); i++) {
      Optional<Cue> found = cue(words.get(i)).filter(CueLinks::quotes);
      if (found.isPresent()) {
        return afterCue(words, start, i, found.get(), over);
      }
    }
    return Optional.empty();
  }

  private Optional<Link> afterCue(List<Word> words, int start, int at, Cue cue, boolean over) {
    Token source = cue.source().orElseThrow();
    if (at == start) {
      boolean capital = over && Character.isUpperCase(words.get(at).text().codePointAt(0));
      return capital ? Optional.empty() : link(cue, 0.97, Sieve.BESIDE);
    }
    boolean subjectFirst =
        cue.sentence() == words.get(start).sentence()
            && source.index() < cue.word().index()
            && NounPhrase.around(cue.sentence(), source).first()
                <= words.get(start).token().index() + 1
            && source.index() >= words.get(start).token().index();
    int gap = at - start;
    boolean introducesOther = over && (gap > 3 || at + 2 < words.size());
    boolean doesOther = !cue.isStrong() && cue.sentence().has(cue.word(), "obj", "ccomp", "xcomp");
    return subjectFirst && !introducesOther && !doesOther && cue.is(Cue.Kind.SAYING)
        ? link(cue, over ? 0.8 : 0.95, Sieve.BESIDE)
        : Optional.empty();
  }

  private static boolean isAdverb(Word word) {
    return word.token().tag().equals("RB") && word.token().word().endsWith("ly");
  }

  private static boolean quotes(Cue cue) {
    return cue.is(Cue.Kind.SAYING) || cue.is(Cue.Kind.MANNER) || cue.is(Cue.Kind.THINKING);
  }

  /** X said: "…"; X told them that "…"; X called it "…". */
  private Optional<Link> before(List<Word> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1).text();
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<Cue> found = cue(words.get(i));
      if (found.isPresent()) {
        return beforeCue(found.get(), words.size() - 1 - i, last);
      }
    }
    return Optional.empty();
  }

  private Optional<Link> beforeCue(Cue cue, int gap, String last) {
    boolean says = cue.is(Cue.Kind.SAYING) || cue.is(Cue.Kind.THINKING);
    if (cue.phrase()) {
      return last.equals(",") || last.equals(":")
          ? link(cue, 0.95, Sieve.BESIDE)
          : Optional.empty();
    }
    if (gap == 0 || (says && last.equals(":"))) {
      return link(cue, 0.95, Sieve.BESIDE);
    }
    if (says && (last.equals(",") || last.equals("that")) && gap <= 12) {
      return link(cue, 0.93, Sieve.BESIDE);
    }
    return gap <= 5 && (cue.isStrong() || cue.is(Cue.Kind.NAMING))
        ? link(cue, 0.85, Sieve.CLAUSE)
        : Optional.empty();
  }

  /** A fragment in the clause that a cue governs: X said the crew would stay "to the last". */
  private Optional<Link> clause(int number) {
    Span inner = stretches.get(number).inner();
    Optional<Sentence> sentence = article.findSentence(inner);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> head = sentence.get().findHead(inner);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token below = head.get();
    for (Token above : sentence.get().governors(head.get())) {
      Cue cue = cues.get(above.span().start());
      String relation = sentence.get().relation(below);
      boolean content =
          relation.matches("ccomp|xcomp|parataxis|dep")
              || (!relation.startsWith("nsubj") && cue != null && cue.isStrong());
      if (cue != null && cue.source().isPresent() && content && !isSource(cue, inner)) {
        return link(cue, 0.85, Sieve.CLAUSE);
      }
      below = above;
    }
    return hanging(sentence.get(), inner);
  }

  private static boolean isSource(Cue cue, Span inner) {
    return cue.source().filter(source -> inner.contains(source.span())).isPresent();
  }

  /** The cue hangs below the main clause: "It is a “tragedy”, X says". */
  private Optional<Link> hanging(Sentence sentence, Span inner) {
    return cues.subMap(sentence.span().start(), sentence.span().end()).values().stream()
        .filter(cue -> cue.source().isPresent())
        .filter(
            cue ->
                cue.phrase()
                    || (sentence.relation(cue.word()).equals("parataxis")
                        && cue.is(Cue.Kind.SAYING)
                        && cue.isStrong()
                        && cue.start() > inner.end()))
        .findFirst()
        .or(() -> trailing(sentence, inner))
        .flatMap(cue -> link(cue, 0.75, Sieve.CLAUSE));
  }

  /** "…, says X" at the end of the sentence, whatever the grammar makes of it. */
  private Optional<Cue> trailing(Sentence sentence, Span inner) {
    int from = Math.min(inner.end(), sentence.span().end());
    return cues.subMap(from, sentence.span().end()).values().stream()
        .filter(cue -> cue.sentence() == sentence && cue.is(Cue.Kind.SAYING) && cue.weight() >= 1)
        .filter(cue -> cue.word().index() > 1)
        .filter(
            cue ->
                sentence.token(cue.word().index() - 1).word().equals(",")
                    && cue.source().filter(each -> each.index() > cue.word().index()).isPresent())
        .findFirst();
  }

  /** The harbour master is blunt: "…". */
  private Optional<Link> colon(List<Word> words) {
    if (words.isEmpty() || !words.get(words.size() - 1).text().equals(":")) {
      return Optional.empty();
    }
    Sentence sentence = words.get(0).sentence();
    for (Word word : words) {
      boolean subject =
          sentence.relation(word.token()).equals("nsubj") && word.sentence() == sentence;
      if (subject) {
        Cue made =
            new Cue(
                sentence,
                words.get(words.size() - 1).token(),
                ":",
                words.get(words.size() - 1).token().span(),
                Optional.of(word.token()),
                0.6,
                true);
        return link(made, 0.6, Sieve.COLON);
      }
    }
    return Optional.empty();
  }

  private Optional<Link> sentence(List<Word> before, List<Word> after) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<Cue> found =
          cue(before.get(i)).filter(each -> each.is(Cue.Kind.SAYING) && each.isStrong());
      if (found.isPresent()) {
        return link(found.get(), 0.6, Sieve.SENTENCE);
      }
    }
    for (Word word : after) {
      Optional<Cue> found = cue(word).filter(each -> each.is(Cue.Kind.SAYING) && each.isStrong());
      if (found.isPresent()) {
        return link(found.get(), 0.5, Sieve.SENTENCE);
      }
    }
    return Optional.empty();
  }
}
