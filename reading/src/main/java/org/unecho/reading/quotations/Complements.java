package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.reading.quotations.Frames.Frame;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The content of an attributing word, from the grammar of its sentence. */
final class Complements {
  /** Tokens from the first to the last, by number. */
  record Range(int first, int last) {
    boolean holds(int index) {
      return first <= index && index <= last;
    }
  }

  private final Sentence sentence;
  private final Token verb;
  private final Frame frame;
  private final int behind;

  Complements(Sentence sentence, Token verb, Frame frame, int words) {
    this.sentence = sentence;
    this.verb = verb;
    this.frame = frame;
    this.behind = verb.index() + words - 1;
  }

  /**
   * A content with the complement that it starts with.
   *
   * @param range where it stands
   * @param complement as {@code attributing.psv} calls it
   */
  record Found(Range range, String complement) {}

  private record Start(int at, String complement) {}

  /** The content to the right of the word. */
  Optional<Found> after() {
    ClauseEnd end = new ClauseEnd(sentence, verb);
    return starts().stream()
        .min(Comparator.comparingInt(Start::at))
        .map(
            start ->
                new Found(
                    trimmed(
                        sentence,
                        new Range(start.at(), end.after(start.at(), clause().isPresent()))),
                    start.complement()));
  }

  private Optional<Token> clause() {
    return frame.has("c") ? right("ccomp").stream().findFirst() : Optional.empty();
  }

  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    Optional<Token> clause = clause();
    clause.ifPresent(each -> starts.add(new Start(contentOf(each), "c")));
    right("xcomp", "advcl").stream()
        .filter(each -> frame.has("t") && marked(each, "to"))
        .forEach(each -> starts.add(new Start(firstOf(each), "t")));
    right("xcomp", "ccomp").stream()
        .filter(each -> frame.has("g") && each.tag().equals("VBG"))
        .forEach(each -> starts.add(new Start(firstOf(each), "g")));
    if (clause.isEmpty()) {
      objects(starts);
      prepositions(starts);
    }
    return starts;
  }

  private int contentOf(Token clause) {
    int first = firstOf(clause);
    return first == behind + 1 ? Addressee.past(sentence, first, verb.lemma()) : first;
  }

  private void objects(List<Start> starts) {
    boolean infinitive =
        right("xcomp", "ccomp", "advcl").stream().anyMatch(each -> marked(each, "to"));
    boolean controlled = frame.has("ot") && infinitive;
    right("obj", "iobj").stream()
        .filter(each -> (frame.has("o") || controlled) && !isTime(each))
        .forEach(each -> starts.add(new Start(firstOf(each), controlled ? "ot" : "o")));
    if (frame.has("o") && right("obj").isEmpty()) {
      right("ccomp", "xcomp").stream()
          .filter(each -> each.isNoun() || each.tag().startsWith("JJ"))
          .forEach(each -> starts.add(new Start(firstOf(each), "o")));
    }
  }

  private void prepositions(List<Start> starts) {
    for (Token each : right("obl", "advcl", "nmod")) {
      for (Token mark : sentence.dependents(each, "case", "mark")) {
        String word = mark.word().toLowerCase(Locale.ROOT);
        if (frame.has(word) && mark.index() < each.index() && mark.index() > verb.index()) {
          starts.add(new Start(Math.max(firstOf(each), mark.index() + 1), word));
        }
      }
    }
  }

  static boolean isTime(Token each) {
    return each.entity().matches("DATE|TIME|DURATION|SET");
  }

  private boolean marked(Token each, String mark) {
    return sentence.dependents(each, "mark").stream()
        .anyMatch(m -> m.word().equalsIgnoreCase(mark));
  }

  private List<Token> right(String... relations) {
    return sentence.dependents(verb, relations).stream()
        .filter(each -> each.index() > behind)
        .toList();
  }

  private int firstOf(Token head) {
    int first = head.index();
    for (Token token : sentence.subtree(head)) {
      if (token.index() > behind) {
        first = Math.min(first, token.index());
      }
    }
    return first;
  }

  /** Without the marks and conjunctions at its ends. */
  static Range trimmed(Sentence sentence, Range range) {
    int first = range.first();
    int last = range.last();
    while (first < last && isMark(sentence.token(first))) {
      first++;
    }
    while (last > first
        && (isMark(sentence.token(last)) || sentence.token(last).tag().equals("CC"))) {
      last--;
    }
    return new Range(first, last);
  }

  private static boolean isMark(Token token) {
    return token.tag().matches("[.,:]|''|``|-RRB-") && !token.word().matches("[”\"’»“]|''|``");
  }
}
