package org.unecho.reading.quotations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Link.Sieve;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Token;

/**
 * Whether words between quotation marks are somebody's speech, or a word held at arm's length, a
 * title or an emphasis.
 */
final class SpeechTest {
  /** Without a cue, fewer words than these are not taken for speech. */
  private static final int SENTENCE = 5;

  private static final Set<String> WORKS =
      Set.of(
          "book",
          "novel",
          "film",
          "movie",
          "song",
          "play",
          "poem",
          "series",
          "show",
          "album",
          "article",
          "titled",
          "entitled",
          "headlined",
          "documentary",
          "memoir",
          "report",
          "painting",
          "single",
          "programme",
          "program",
          "opera",
          "column",
          "essay",
          "podcast",
          "comedy",
          "drama",
          "called",
          "named",
          "nicknamed",
          "dubbed",
          "hit",
          "anthem",
          "exhibition",
          "on",
          "'s",
          "’s",
          "'",
          "hashtag",
          "magazine",
          "newspaper",
          "sitcom",
          "musical",
          "hymn",
          "slogan");

  private final ParsedArticle article;
  private final Wording wording;

  SpeechTest(ParsedArticle article) {
    this.article = article;
    this.wording = new Wording(article);
  }

  boolean isSpeech(Stretch stretch, Optional<Link> link) {
    int words = words(stretch);
    if (isWork(stretch, link) || wording.isHeld(stretch, link) || wording.isTitle(stretch)) {
      return false;
    }
    if (link.isEmpty()) {
      return isSentence(stretch, words);
    }
    Sieve sieve = link.get().sieve();
    return switch (sieve) {
      case BESIDE -> true;
      case CLAUSE -> !isHeldAtLength(stretch, words);
      case COLON -> words >= 2;
      case SENTENCE -> words >= 4 || isSentence(stretch, words);
      case CHAIN, NEAR -> isSentence(stretch, words) || (words >= SENTENCE && !stretch.closed());
    };
  }

  private int words(Stretch stretch) {
    return article.words(stretch.inner()).split("[\\s\\u00a0]+", -1).length;
  }

  /** A capital at its start, a stop at its end and a verb within. */
  private boolean isSentence(Stretch stretch, int words) {
    String text = article.words(stretch.inner());
    char last = text.charAt(text.length() - 1);
    boolean stops = ".!?,…—-".indexOf(last) >= 0 || !stretch.closed();
    boolean starts =
        !Character.isLetter(text.codePointAt(0)) || Character.isUpperCase(text.codePointAt(0));
    boolean enough = words >= SENTENCE || (words >= 2 && stops && starts && last != ',');
    return enough && (stops || starts) && (hasVerb(stretch) || words >= 2 * SENTENCE);
  }

  private boolean hasVerb(Stretch stretch) {
    return article
        .findSentence(stretch.inner())
        .map(
            sentence ->
                sentence.tokensIn(stretch.inner()).stream()
                    .anyMatch(token -> token.tag().matches("VB[DPZ]?|MD")))
        .orElse(false);
  }

  /**
   * "so-called “experts”", "a “safe” zone": one or two words inside a noun phrase, far from a cue.
   */
  private boolean isHeldAtLength(Stretch stretch, int words) {
    String before =
        article.words(new Span(Math.max(0, stretch.outer().start() - 14), stretch.outer().start()));
    return before.toLowerCase(Locale.ROOT).strip().matches("(?s).*(so-called|known as|aka)")
        && words <= 4;
  }

  /** A title: capital words after "the film" or the like. */
  private boolean isWork(Stretch stretch, Optional<Link> link) {
    String text = article.words(stretch.inner());
    List<String> words = List.of(text.split("[\\s\\u00a0]+", -1));
    long big = 0;
    long long4 = 0;
    for (String word : words) {
      boolean counts = word.length() > 3;
      long4 += counts ? 1 : 0;
      big += counts && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    boolean capitals = long4 > 0 && big == long4 && words.size() <= 12;
    boolean beside = link.isPresent() && link.get().sieve() == Sieve.BESIDE;
    return capitals && !(beside && words.size() < 2) && wordBefore(stretch);
  }

  private boolean wordBefore(Stretch stretch) {
    return article
        .findSentence(stretch.inner())
        .map(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.span().end() <= stretch.outer().start())
                    .reduce((first, last) -> last)
                    .map(Token::lemma)
                    .filter(lemma -> WORKS.contains(lemma.toLowerCase(Locale.ROOT)))
                    .isPresent())
        .orElse(false);
  }
}
