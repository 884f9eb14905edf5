package org.unecho.reading.quotations;

import java.util.Locale;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * The source of a given content from the words that govern it: verbs, nouns and adjectives of any
 * meaning, since it is known that something attributes the content.
 */
final class GovernorSource {
  /** Words further up than this no longer attribute the content. */
  private static final int MOST_STEPS = 5;

  private static final String WHO_ATTRIBUTES =
      "critic|supporter|opponent|advocate|proponent|backer|defender|champion|fan|foe|detractor"
          + "|admirer|skeptic|sceptic|ally|apologist|believer|enthusiast|architect|sponsor|author";

  private final SourceFinder sources;
  private final CueFinder cues;
  private final Span content;

  GovernorSource(SourceFinder sources, CueFinder cues, Span content) {
    this.sources = sources;
    this.cues = cues;
    this.content = content;
  }

  /**
   * The answer of a governing word.
   *
   * @param cue the word, with its source or without one where it names none
   * @param steps how far above the content it stands, from 0
   */
  record Governor(Cue cue, int steps) {}

  /** The first governing word that tells; empty where the grammar does not help. */
  Optional<Governor> find(Sentence sentence) {
    Optional<Token> head = sentence.findHead(content);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token below = head.get();
    int steps = 0;
    for (Token above : sentence.governors(head.get())) {
      if (content.contains(above.span())) {
        below = above;
        continue;
      }
      Optional<Cue> found = cue(sentence, above, below);
      if (found.isPresent()) {
        int far = steps;
        return found.map(cue -> new Governor(cue, far));
      }
      below = above;
      if (++steps > MOST_STEPS) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> cue(Sentence sentence, Token above, Token below) {
    if (above.isVerb()) {
      return verb(sentence, above, below);
    }
    if (above.isNoun()) {
      return noun(sentence, above);
    }
    return sentence.dependents(above, "nsubj").stream()
        .filter(each -> !content.contains(each.span()))
        .reduce((first, last) -> last)
        .map(subject -> made(sentence, above, Optional.of(subject)));
  }

  private Optional<Cue> verb(Sentence sentence, Token verb, Token below) {
    String relation = sentence.relation(below);
    boolean subject = relation.startsWith("nsubj") || relation.startsWith("csubj");
    boolean passive = sentence.has(verb, "nsubj:pass", "aux:pass");
    if (passive || (subject && content.contains(below.span()))) {
      Optional<Token> agent = sources.agent(sentence, verb).filter(this::isOutside);
      return Optional.of(made(sentence, verb, agent));
    }
    return sources
        .find(sentence, verb)
        .filter(this::isOutside)
        .map(source -> made(sentence, verb, Optional.of(source)));
  }

  private boolean isOutside(Token token) {
    return !content.contains(token.span());
  }

  private Optional<Cue> noun(Sentence sentence, Token noun) {
    Optional<Token> owner =
        sentence.dependents(noun, "nmod:poss").stream()
            .filter(this::isOutside)
            .filter(each -> !each.tag().equals("PRP$") || !isObject(sentence, noun))
            .findFirst();
    if (owner.isEmpty()) {
      owner =
          sentence.dependents(noun, "nmod").stream()
              .filter(this::isOutside)
              .filter(
                  each ->
                      sentence.dependents(each, "case").stream()
                          .anyMatch(mark -> mark.word().matches("of|by|from|among")))
              .findFirst();
    }
    if (owner.isEmpty() && noun.lemma().toLowerCase(Locale.ROOT).matches(WHO_ATTRIBUTES)) {
      owner = Optional.of(noun);
    }
    return owner.map(source -> made(sentence, noun, Optional.of(source)));
  }

  /** "X threw her support behind": X is named, not "her". */
  private static boolean isObject(Sentence sentence, Token noun) {
    return sentence.relation(noun).equals("obj")
        && sentence.findGovernor(noun).filter(each -> sentence.has(each, "nsubj")).isPresent();
  }

  private Cue made(Sentence sentence, Token word, Optional<Token> source) {
    Cue cue = cues.cue(sentence, word);
    Span words = word.isVerb() ? cue.words() : word.span();
    return new Cue(sentence, word, cue.lemma(), words, source, cue.weight(), word.isNoun());
  }
}
