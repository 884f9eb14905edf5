package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Words in quotation marks that the writer only handles: a name for a thing ("calls the guards
 * “helpers”", "speaks of a “pause”", "the “quiet zone”") and the title of a text ("our report “…”
 * of May 3").
 */
final class Wording {
  /** A name for a thing is short. */
  private static final int LONGEST_NAME = 3;

  private static final Set<String> TEXTS =
      Set.of(
          "article",
          "report",
          "story",
          "essay",
          "column",
          "editorial",
          "commentary",
          "book",
          "novel",
          "film",
          "song",
          "poem",
          "play",
          "documentary",
          "memoir",
          "podcast",
          "interview",
          "analysis",
          "feature",
          "series",
          "pamphlet",
          "headline",
          "title",
          "piece",
          "blog");

  private final ParsedArticle article;

  Wording(ParsedArticle article) {
    this.article = article;
  }

  /** Whether the stretch is a short noun phrase that names a thing and reports no speech. */
  boolean isHeld(Stretch stretch, Optional<Link> link) {
    Optional<Sentence> sentence = article.findSentence(stretch.inner());
    if (sentence.isEmpty() || !isName(sentence.get(), stretch)) {
      return false;
    }
    Optional<Cue> cue = link.flatMap(Link::cue);
    if (cue.isEmpty()) {
      return true;
    }
    boolean names = cue.get().is(Cue.Kind.NAMING) && cue.get().end() <= stretch.outer().start();
    boolean says = cue.get().is(Cue.Kind.SAYING) && cue.get().isStrong();
    boolean beside =
        (cue.get().isStrong() || cue.get().is(Cue.Kind.MANNER))
            && link.filter(each -> each.sieve() == Link.Sieve.BESIDE).isPresent();
    return names || (!says && !beside) || (!beside && isPart(sentence.get(), stretch, cue.get()));
  }

  /** Nouns with their adjectives and nothing else: no determiner, no verb, no stop. */
  private static boolean isName(Sentence sentence, Stretch stretch) {
    List<Token> words =
        sentence.tokensIn(stretch.inner()).stream()
            .filter(each -> !each.word().equals(",") || each.span().end() < stretch.inner().end())
            .toList();
    return !words.isEmpty()
        && words.size() <= LONGEST_NAME
        && words.stream().allMatch(each -> each.tag().matches("NN.*|JJ|HYPH"))
        && words.get(words.size() - 1).isNoun();
  }

  /** "the “quiet zone”" in a sentence that has no cue of its own. */
  private static boolean isPart(Sentence sentence, Stretch stretch, Cue cue) {
    return cue.sentence() != sentence
        && before(sentence, stretch).filter(Wording::opens).isPresent();
  }

  private static boolean opens(Token token) {
    return token.tag().matches("DT|PRP\\$|POS");
  }

  private static Optional<Token> before(Sentence sentence, Stretch stretch) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= stretch.outer().start())
        .reduce((first, last) -> last);
  }

  /** A capital first word right behind the noun for a text: "the essay “Who owns the quay”". */
  boolean isTitle(Stretch stretch) {
    String text = article.words(stretch.inner());
    boolean starts =
        Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    boolean leadsOver = text.endsWith(",");
    return starts
        && !leadsOver
        && article
            .findSentence(stretch.outer())
            .flatMap(sentence -> before(sentence, stretch))
            .filter(Token::isNoun)
            .filter(token -> TEXTS.contains(token.lemma()))
            .isPresent();
  }
}
