package org.unecho.reading.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * What the text says of whoever bears these names, each thing once, where it is first said: what
   * stands after a name before what stands before one, for it says more.
   */
  List<Span> of(List<Naming> namings) {
    List<Function<Naming, Optional<Span>>> ways = List.of(this::after, this::before, this::apposed);
    Map<String, Span> roles = new LinkedHashMap<>();
    for (Function<Naming, Optional<Span>> way : ways) {
      for (Naming naming : namings) {
        way.apply(naming).ifPresent(span -> roles.putIfAbsent(Spelling.key(words(span)), span));
      }
    }
    return roles.isEmpty()
        ? namings.stream().flatMap(each -> house(each).stream()).limit(1).toList()
        : List.copyOf(roles.values());
  }

  /** The words of a role. */
  String words(Span role) {
    return Spelling.plain(role.of(text));
  }

  /** "Lee of the Quay Trust in Velgrad": the house somebody speaks for. */
  private Optional<Span> house(Naming naming) {
    Sentence sentence = naming.sentence();
    int of = naming.last() + 1;
    if (of >= sentence.tokens().size() || !sentence.token(of).word().equals("of")) {
      return Optional.empty();
    }
    int last = of + 1;
    while (last < sentence.tokens().size() && isPremodifier(sentence.token(last + 1))) {
      last++;
    }
    boolean named =
        sentence.tokens().subList(of, last).stream().anyMatch(each -> each.tag().equals("NNP"));
    return named ? Optional.of(phrase(sentence, of, sentence.token(last))) : Optional.empty();
  }

  /** "The town's mayor, Ann Lee, said": the words before the comma, where no list goes on. */
  private Optional<Span> apposed(Naming naming) {
    Sentence sentence = naming.sentence();
    int comma = naming.first() - 1;
    int next = naming.last() + 1;
    boolean between =
        comma > 1
            && next <= sentence.tokens().size()
            && sentence.token(comma).word().equals(",")
            && sentence.token(next).word().matches("[,.]");
    boolean list =
        between
            && next < sentence.tokens().size()
            && sentence.token(next + 1).tag().matches("NNP.*|CC");
    if (!between || list || !words.isRole(sentence.token(comma - 1))) {
      return Optional.empty();
    }
    int first = comma - 1;
    while (first > 1 && isPremodifier(sentence.token(first - 1))) {
      first--;
    }
    first = withOwner(sentence, first);
    return Optional.of(cut(sentence.token(first).span().hull(sentence.token(comma - 1).span())));
  }

  /** "Radio Velgrad's correspondent": the owner too, if it has a name. */
  private static int withOwner(Sentence sentence, int first) {
    int owner = first - 2;
    if (owner < 1
        || !sentence.token(first - 1).tag().equals("POS")
        || !sentence.token(owner).isName()) {
      return first;
    }
    while (owner > 1 && sentence.token(owner - 1).isName()) {
      owner--;
    }
    return owner;
  }

  private Optional<Span> after(Naming naming) {
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
      boolean list = between.tag().equals("CC") && sentence.token(i + 1).tag().equals("DT");
      boolean verb = between.isVerb() && !between.tag().matches("VB[NG]");
      if (verb || list || between.word().equals(",")) {
        return false;
      }
    }
    return true;
  }

  private static Span phrase(Sentence sentence, int first, Token role) {
    int last = role.index();
    for (int i = role.index() + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      boolean clause =
          isClauseVerb(sentence, token) || token.tag().startsWith("W") || token.tag().equals("MD");
      if (clause
          || isDay(token)
          || token.tag().matches("[.,:`'].*")
          || token.word().matches("[,“”\"()–—]")) {
        break;
      }
      last = i;
    }
    while (last > role.index() && sentence.token(last).tag().matches("IN|CC|RB|TO|DT|PRP")) {
      last--;
    }
    return cut(sentence.token(first).span().hull(sentence.token(last).span()));
  }

  /** A verb, but not the first half of "think-tank". */
  private static boolean isClauseVerb(Sentence sentence, Token token) {
    boolean hyphen =
        token.index() < sentence.tokens().size()
            && sentence.token(token.index() + 1).tag().equals("HYPH");
    return token.isVerb() && !hyphen;
  }

  private static boolean isDay(Token token) {
    return token.entity().matches("DATE|TIME");
  }

  private Optional<Span> before(Naming naming) {
    Sentence sentence = naming.sentence();
    int first = naming.first();
    boolean title = false;
    while (first > 1 && isPremodifier(sentence.token(first - 1))) {
      first--;
      title |= words.isRole(sentence.token(first));
    }
    first = withOwner(sentence, first);
    return title
        ? Optional.of(
            cut(sentence.token(first).span().hull(sentence.token(naming.first() - 1).span())))
        : Optional.empty();
  }

  private static boolean isPremodifier(Token token) {
    return token.tag().matches("NN.*|JJ") || token.word().equals("-");
  }

  private static Span cut(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
  }
}
