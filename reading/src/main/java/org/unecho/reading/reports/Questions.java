package org.unecho.reading.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Whether who asks wants to know rather than to have: "asked why", "asked whether", "asked, “Where
 * …?”". What is asked for stands behind "for" and "to". Told by the order of the words, for the
 * parser hangs such clauses in many ways.
 */
final class Questions {
  /** Between the verb and what is asked stand at most a name, its title and a day. */
  private static final int WITHIN = 7;

  private static final Set<String> WANTED = Set.of("for", "to", "that", "from");
  private static final Set<String> WHETHER = Set.of("if", "whether");

  private Questions() {}

  /** Whether "ask" at that place opens or ends a question. */
  static boolean isQuestion(Sentence sentence, Token ask) {
    if (!ask.lemma().equals("ask")) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int last = Math.min(tokens.size(), ask.index() + WITHIN);
    for (int i = ask.index() + 1; i <= last; i++) {
      Token token = sentence.token(i);
      if (WANTED.contains(Clause.lower(token))) {
        return false;
      }
      boolean relative = sentence.token(i - 1).word().equals(",");
      if (!relative && (token.tag().matches("WP.?|WRB") || WHETHER.contains(Clause.lower(token)))) {
        return true;
      }
      if (opens(token)) {
        return asks(sentence, i, tokens.size());
      }
    }
    return asks(sentence, 1, ask.index()) || isBare(sentence, ask);
  }

  /** "“…,” Norway asked." */
  private static boolean isBare(Sentence sentence, Token ask) {
    return ask.tag().equals("VBD")
        && !sentence.has(ask, "obj", "iobj", "obl", "xcomp", "ccomp", "aux", "aux:pass");
  }

  private static boolean opens(Token token) {
    return token.tag().equals("``") || token.word().matches("[“‘\"]");
  }

  private static boolean asks(Sentence sentence, int from, int to) {
    return IntStream.rangeClosed(from, to).anyMatch(i -> sentence.token(i).word().equals("?"));
  }
}
