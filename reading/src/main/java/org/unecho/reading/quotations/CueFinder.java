package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Finds the cues of an article outside quotation marks. */
final class CueFinder {
  private static final Set<String> NO_CUES = Set.of("be", "have", "do");

  /** Weight of a verb that no list knows but whose content is given. */
  private static final double UNLISTED = 0.3;

  private final CueLexicon lexicon = CueLexicon.get();
  private final SourceFinder sources;

  CueFinder(SourceFinder sources) {
    this.sources = sources;
  }

  /** The cues in order of the text. */
  List<Cue> find(ParsedArticle article) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!sources.isQuoted(token.span())) {
          verb(sentence, token).or(() -> phrase(sentence, token)).ifPresent(cues::add);
        }
      }
    }
    cues.sort(Comparator.comparingInt(Cue::start));
    return cues;
  }

  private Optional<Cue> verb(Sentence sentence, Token token) {
    boolean verb = token.isVerb() || isMistagged(sentence, token);
    if (!verb || NO_CUES.contains(token.lemma()) || !lexicon.knows(entry(sentence, token))) {
      return Optional.empty();
    }
    if (Set.of("amod", "compound", "case").contains(sentence.relation(token))
        && !isBehindMark(sentence, token)) {
      return Optional.empty();
    }
    return isThatSaid(sentence, token) ? Optional.empty() : Optional.of(cue(sentence, token));
  }

  /** "All that said, …" attributes nothing. */
  private static boolean isThatSaid(Sentence sentence, Token token) {
    return token.index() > 1
        && token.word().equals("said")
        && sentence.token(token.index() - 1).word().equalsIgnoreCase("that")
        && (token.index() == 2 || sentence.token(token.index() - 2).word().equalsIgnoreCase("all"));
  }

  /** The verb with the word after it where the list knows both ("point out"), else the verb. */
  private String entry(Sentence sentence, Token verb) {
    if (verb.index() < sentence.tokens().size()) {
      String both =
          lemma(verb) + " " + sentence.token(verb.index() + 1).word().toLowerCase(Locale.ROOT);
      if (lexicon.knows(both)) {
        return both;
      }
    }
    return lemma(verb);
  }

  private static boolean isBehindMark(Sentence sentence, Token token) {
    int before = token.index() - 1;
    return before >= 1 && sentence.token(before).word().matches("[”\"»’]|''");
  }

  /** "tweets Anna Berg": a verb read as a noun right after a quotation. */
  private boolean isMistagged(Sentence sentence, Token token) {
    return token.tag().matches("NNS?")
        && isBehindMark(sentence, token)
        && lexicon.find(lemma(token), Cue.Kind.SAYING).isPresent();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The cue of a verb, known or not. */
  Cue cue(Sentence sentence, Token verb) {
    String entry = entry(sentence, verb);
    double weight = UNLISTED;
    for (Cue.Kind kind : Cue.Kind.values()) {
      weight = Math.max(weight, lexicon.find(entry, kind).orElse(UNLISTED));
    }
    Optional<Token> source = sources.find(sentence, verb);
    return new Cue(sentence, verb, entry, words(sentence, verb), source, weight, false);
  }

  /** The verb with its auxiliaries and particle, as far as they stand next to it. */
  private static Span words(Sentence sentence, Token verb) {
    int first = verb.index();
    int last = verb.index();
    while (first > 1
        && Set.of("aux", "aux:pass", "advmod")
            .contains(sentence.relation(sentence.token(first - 1)))
        && sentence.findGovernor(sentence.token(first - 1)).equals(Optional.of(verb))) {
      first--;
    }
    if (last < sentence.tokens().size()
        && sentence.relation(sentence.token(last + 1)).equals("compound:prt")) {
      last++;
    }
    return sentence.token(first).span().hull(sentence.token(last).span());
  }

  private Optional<Cue> phrase(Sentence sentence, Token token) {
    for (String phrase : lexicon.phrasesBeforeSpeaker()) {
      int size = phrase.split(" ").length;
      int last = token.index() + size - 1;
      if (last < sentence.tokens().size() && says(sentence, token.index(), last, phrase)) {
        Optional<Token> source = NounPhrase.startingAt(sentence, last + 1).map(NounPhrase::head);
        Span words = token.span().hull(sentence.token(last).span());
        return Optional.of(new Cue(sentence, token, phrase, words, source, 1, true));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Sentence sentence, int first, int last, String phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(sentence.token(i).word());
    }
    return words.toString().equalsIgnoreCase(phrase);
  }
}
