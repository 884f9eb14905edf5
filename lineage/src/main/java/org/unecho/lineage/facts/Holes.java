package org.unecho.lineage.facts;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.model.Span;

/**
 * Finds where a sentence has lost a word that it cannot do without: "the capital of .", "in to the
 * town", "the will play".
 */
final class Holes {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Prepositions that want a noun behind them. */
  private static final Set<String> LINKS =
      Set.of("of", "from", "with", "at", "by", "for", "in", "on", "near", "like", "between", "to");

  /** Words that open nothing a preposition or an article could wait for. */
  private static final Set<String> NO_NOUN =
      Set.of(
          "of", "in", "to", "at", "by", "and", "or", "is", "was", "were", "are", "has", "had",
          "have", "will", "would", "can", "could", "also", "on", "for", "but");

  /** Verbs that cannot open a statement. */
  private static final Set<String> VERBS =
      Set.of("is", "was", "were", "are", "has", "had", "have", "will", "would", "said", "says");

  /** Marks with nothing between them. */
  private static final List<String> EMPTY =
      List.of(",,", ", ,", "\"\"", "()", "( )", "\u201C\u201D");

  private Holes() {}

  /** Whether the passage has one. */
  static boolean in(Side side) {
    return first(side, false).isPresent();
  }

  /**
   * The index of the word before the first hole, -1 where the hole opens the passage.
   *
   * @param sure whether to leave out prepositions before a stop, which may belong to a verb: "came
   *     in."
   */
  static OptionalInt first(Side side, boolean sure) {
    List<Word> words = side.words();
    String text = side.prose().article().text();
    for (int i = 0; i < words.size(); i++) {
      if (isOpening(side, words.get(i), text)) {
        return OptionalInt.of(i - 1);
      }
      if (isBehind(side, i, text, sure) || isEmpty(side, words, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether marks with nothing between them follow the word. */
  private static boolean isEmpty(Side side, List<Word> words, int at) {
    int from = words.get(at).span().end();
    int to = at + 1 < words.size() ? words.get(at + 1).span().start() : side.span().end();
    String between = side.text(new Span(from, Math.max(from, to)));
    return EMPTY.stream().anyMatch(between::contains);
  }

  private static boolean isBehind(Side side, int at, String text, boolean sure) {
    List<Word> words = side.words();
    String word = words.get(at).lower();
    boolean article = ARTICLES.contains(word);
    if (!article && !LINKS.contains(word)) {
      return false;
    }
    int end = words.get(at).span().end();
    int next = at + 1 < words.size() ? words.get(at + 1).span().start() : side.span().end();
    String between = text.substring(end, Math.max(end, next)).strip();
    boolean stop = !between.isEmpty() && ".,;:)".indexOf(between.charAt(0)) >= 0;
    boolean empty = between.contains("\"\"") || between.contains("'s");
    if (article || word.equals("of")) {
      return stop || empty || isNext(words, at, NO_NOUN);
    }
    return empty
        || (stop && !sure)
        || isNext(words, at, Set.of("to", "of", "and", "was", "were", "is", "has"));
  }

  private static boolean isNext(List<Word> words, int at, Set<String> wanted) {
    return at + 1 < words.size()
        && wanted.contains(words.get(at + 1).text())
        && words.get(at + 1).span().start() - words.get(at).span().end() <= 2;
  }

  private static boolean asks(String text, int from, int to) {
    int mark = text.indexOf('?', from);
    return mark >= 0 && mark < to;
  }

  /** Whether a sentence begins with a verb or with what is left of a possessive. */
  private static boolean isOpening(Side side, Word word, String text) {
    int start = word.span().start();
    boolean first = side.words().get(0).equals(word);
    boolean verb = first && word.isCapital() && VERBS.contains(word.lower());
    boolean rest =
        word.text().equals("s")
            && start > 1
            && "'\u2019".indexOf(text.charAt(start - 1)) >= 0
            && !Character.isLetterOrDigit(text.charAt(start - 2));
    return rest || (verb && !asks(text, start, side.span().end()));
  }
}
