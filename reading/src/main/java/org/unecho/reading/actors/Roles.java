package org.unecho.reading.actors;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * What the text says a person is: the apposition after a name, else the words before it that hold a
 * title.
 */
final class Roles {
  /** Longest role, in code units: a longer apposition is a sentence of its own. */
  private static final int LONGEST = 160;

  private final NameWords words;
  private final String text;

  Roles(NameWords words, String text) {
    this.words = words;
    this.text = text;
  }

  /** The role of whoever bears these names, or the empty string. */
  String of(List<Naming> namings) {
    Optional<String> after = namings.stream().flatMap(each -> after(each).stream()).findFirst();
    return after
        .or(() -> namings.stream().flatMap(each -> before(each).stream()).findFirst())
        .orElse("");
  }

  private Optional<String> after(Naming naming) {
    Sentence sentence = naming.sentence();
    int next = naming.last() + 1;
    if (next >= sentence.tokens().size() || !sentence.token(next).word().equals(",")) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(token -> token.index() > next && token.index() <= next + 8)
        .filter(words::isRole)
        .filter(token -> isApposition(sentence, token, naming))
        .findFirst()
        .map(token -> phrase(sentence, next + 1, token));
  }

  /** Grammar often hangs an apposition on the wrong word; no verb and no comma may lie between. */
  private static boolean isApposition(Sentence sentence, Token role, Naming naming) {
    for (int i = naming.last() + 2; i < role.index(); i++) {
      Token between = sentence.token(i);
      if ((between.isVerb() && !between.tag().matches("VB[NG]")) || between.word().equals(",")) {
        return false;
      }
    }
    return true;
  }

  private String phrase(Sentence sentence, int first, Token role) {
    int last = role.index();
    for (int i = role.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean clause = token.isVerb() || token.tag().startsWith("W") || token.tag().equals("MD");
      if (clause || token.tag().matches("[.,:`'].*") || token.word().matches("[,“”\"()–—]")) {
        break;
      }
      last = i;
    }
    while (last > role.index() && sentence.token(last).tag().matches("IN|CC|RB|TO|DT|PRP")) {
      last--;
    }
    return cut(sentence.token(first).span().hull(sentence.token(last).span()));
  }

  private Optional<String> before(Naming naming) {
    Sentence sentence = naming.sentence();
    int first = naming.first();
    boolean title = false;
    while (first > 1 && isPremodifier(sentence.token(first - 1))) {
      first--;
      title |= words.isRole(sentence.token(first));
    }
    return title
        ? Optional.of(
            cut(sentence.token(first).span().hull(sentence.token(naming.first() - 1).span())))
        : Optional.empty();
  }

  private static boolean isPremodifier(Token token) {
    return token.tag().matches("NN.*|JJ") || token.word().equals("-");
  }

  private String cut(Span span) {
    return Spelling.plain(
        new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)).of(text));
  }
}
