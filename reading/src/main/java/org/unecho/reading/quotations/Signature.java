package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * A name that signs a quotation: “…” — Ann Lee, harbour master; or on a line of its own below, as
 * readers' voices and mottos are set.
 */
final class Signature {
  /** A dash and anybody, or a line of its own that starts with a capital. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\G[\\s\\u00a0.,]*(?:([—–~-]{1,3}|―)\\s*|\\n\\s*(?=\\p{Lu}))([^\\s—–~-][^\\n]{1,160}?)[\\s.]*(?=\\n|$)");

  /** Longer lines are sentences. */
  private static final int LONGEST = 24;

  private Signature() {}

  /** The dash or the name as a cue. */
  static Optional<Cue> cue(ParsedArticle article, Stretch stretch) {
    String text = article.article().text();
    Matcher signed = SIGNED.matcher(text);
    if (!signed.find(stretch.outer().end())) {
      return Optional.empty();
    }
    boolean dash = signed.group(1) != null;
    Span line = new Span(signed.start(2), signed.end(2));
    return article.findSentence(line).flatMap(sentence -> cue(sentence, line, dash));
  }

  private static Optional<Cue> cue(Sentence sentence, Span line, boolean dash) {
    List<Token> tokens = sentence.tokensIn(line);
    if (tokens.isEmpty() || tokens.size() > LONGEST || isSentence(tokens)) {
      return Optional.empty();
    }
    Token first = tokens.get(0);
    Token mark = sentence.token(Math.max(1, first.index() - 1));
    Optional<Token> named =
        NounPhrase.startingAt(sentence, first.index())
            .map(NounPhrase::head)
            .filter(head -> dash || head.isName() || head.entity().equals("PERSON"));
    return named
        .or(() -> Optional.of(first).filter(each -> dash))
        .map(head -> new Cue(sentence, mark, "—", mark.span(), Optional.of(head), 0.9, true));
  }

  private static boolean isSentence(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.tag().matches("VB[DPZ]|MD|PRP|``"));
  }
}
