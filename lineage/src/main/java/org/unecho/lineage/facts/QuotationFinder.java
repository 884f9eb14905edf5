package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unecho.lineage.text.Word;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** Words changed between quotation marks: there, even a synonym is a distortion. */
final class QuotationFinder implements Finder {
  /** Quotations with less in common are different ones. */
  private static final double SAME_QUOTATION = 0.4;

  /**
   * The least share of words that came through in order where one stretch was changed and not word
   * for word. Where more changed, somebody translated the words anew or told them his own way, and
   * no word stands for another. Set by hand.
   */
  private static final double KEPT = 0.75;

  /**
   * With so much kept in order, the words are the same quotation though changed in several places:
   * nobody translates four of five words alike by chance. Set by hand.
   */
  private static final double MOSTLY_KEPT = 0.8;

  /**
   * Who translates changes little words all over, who bends a quotation a few: one place in so many
   * words, two in a short one. Set by hand.
   */
  private static final int WORDS_A_PLACE = 7;

  @Override
  public void find(Sides sides, Findings findings) {
    for (Span copy : quotes(sides.copy())) {
      List<Word> now = words(sides.copy(), copy);
      Span best = null;
      double most = SAME_QUOTATION;
      for (Span origin : quotes(sides.origin())) {
        double shared = shared(now, words(sides.origin(), origin));
        if (shared >= most) {
          most = shared;
          best = origin;
        }
      }
      if (best != null && !now.isEmpty()) {
        compare(sides, copy, best, findings);
      }
    }
  }

  private static void compare(Sides sides, Span copy, Span origin, Findings findings) {
    List<Word> now = words(sides.copy(), copy);
    List<Word> was = words(sides.origin(), origin);
    int start = 0;
    while (start < Math.min(now.size(), was.size()) && same(now.get(start), was.get(start))) {
      start++;
    }
    int end = 0;
    int most = Math.min(now.size(), was.size()) - start;
    while (end < most && same(now.get(now.size() - 1 - end), was.get(was.size() - 1 - end))) {
      end++;
    }
    boolean changed =
        start + end < now.size() && start + end < was.size() && isReplacement(now, was);
    if (changed) {
      findings.changed(
          Distortion.Type.QUOTATION,
          sides,
          hull(now, start, now.size() - end),
          hull(was, start, was.size() - end));
    }
  }

  private static boolean isReplacement(List<Word> now, List<Word> was) {
    Diff diff = Diff.of(now, was);
    return isMeant(diff, now, was) && isBent(diff, Math.max(now.size(), was.size()));
  }

  /**
   * Whether more changed than words of grammar: "whether" for "if" leaves what was said as it was.
   */
  private static boolean isMeant(Diff diff, List<Word> now, List<Word> was) {
    return IntStream.range(0, now.size())
            .anyMatch(i -> !diff.isCopyMatched(i) && !FunctionWords.has(now.get(i).lower()))
        || IntStream.range(0, was.size())
            .anyMatch(i -> !diff.isOriginMatched(i) && !FunctionWords.has(was.get(i).lower()));
  }

  private static boolean isBent(Diff diff, int words) {
    double kept = (double) diff.matched() / Math.max(1, words);
    boolean few = diff.places() <= Math.max(2, words / WORDS_A_PLACE);
    return diff.isWordForWord()
        || (kept >= MOSTLY_KEPT && few)
        || (diff.places() <= 1 && kept >= KEPT);
  }

  private static Span hull(List<Word> words, int from, int to) {
    return words.get(from).span().hull(words.get(to - 1).span());
  }

  private static boolean same(Word a, Word b) {
    return a.text().equalsIgnoreCase(b.text());
  }

  private static double shared(List<Word> a, List<Word> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(w -> b.stream().anyMatch(o -> same(w, o))).count();
    return (double) common / Math.max(a.size(), b.size());
  }

  /** The parts of quotations that lie in the passage. */
  private static List<Span> quotes(Side side) {
    List<Span> quotes = new ArrayList<>();
    for (Span quote : side.prose().quoted()) {
      if (quote.overlaps(side.span())) {
        quotes.add(
            new Span(
                Math.max(quote.start(), side.span().start()),
                Math.min(quote.end(), side.span().end())));
      }
    }
    return quotes;
  }

  private static List<Word> words(Side side, Span quote) {
    return side.words().stream().filter(w -> quote.contains(w.span())).toList();
  }
}
