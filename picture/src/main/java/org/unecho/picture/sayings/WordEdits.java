package org.unecho.picture.sayings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unecho.model.Drift.Edit;
import org.unecho.model.Quotation;
import org.unecho.model.Span;

/**
 * What differs between two wordings, word by word, along a longest common subsequence (Wagner,
 * Fischer, "The String-to-String Correction Problem", 1974). Case, marks and ways to write one word
 * ("can not", "cannot", "peace-keeper", "don't") are no difference. Where one wording only starts
 * earlier or ends later than the other, it was cut, which is no change of words either.
 */
final class WordEdits {
  /** Cells of the table: wordings of two thousand words each, longer than any speech in news. */
  private static final int MOST_CELLS = 4_000_000;

  private final String textWas;
  private final String textNow;
  private final List<Word> was;
  private final List<Word> now;

  private WordEdits(String textWas, Quotation was, String textNow, Quotation now) {
    this.textWas = textWas;
    this.textNow = textNow;
    this.was = Word.of(textWas, was);
    this.now = Word.of(textNow, now);
  }

  /**
   * The edits that touch words within quotation marks; none where no word is shared.
   *
   * @param textWas the text of the article that holds {@code was}
   * @param textNow the text of the article that holds {@code now}
   */
  static List<Edit> between(String textWas, Quotation was, String textNow, Quotation now) {
    return new WordEdits(textWas, was, textNow, now).edits();
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    if ((long) was.size() * now.size() > MOST_CELLS) {
      return edits;
    }
    int[][] lengths = lengths();
    int i = 0;
    int j = 0;
    int fromI = 0;
    int fromJ = 0;
    while (i < was.size() && j < now.size()) {
      if (same(i, j)) {
        gap(fromI, i, fromJ, j).ifPresent(edits::add);
        fromI = ++i;
        fromJ = ++j;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    if (fromI > 0) {
      gap(fromI, was.size(), fromJ, now.size()).ifPresent(edits::add);
    }
    return edits;
  }

  private boolean same(int i, int j) {
    return was.get(i).key().equals(now.get(j).key());
  }

  /** Lengths of the longest common subsequences of all tails. */
  private int[][] lengths() {
    int[][] lengths = new int[was.size() + 1][now.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private Optional<Edit> gap(int fromWas, int toWas, int fromNow, int toNow) {
    List<Word> gone = was.subList(fromWas, toWas);
    List<Word> come = now.subList(fromNow, toNow);
    boolean end = (fromWas == 0 && fromNow == 0) || (toWas == was.size() && toNow == now.size());
    boolean cut = end && (gone.isEmpty() || come.isEmpty());
    boolean marked = gone.stream().anyMatch(Word::marked) || come.stream().anyMatch(Word::marked);
    if (cut || !marked || letters(gone).equals(letters(come))) {
      return Optional.empty();
    }
    Span here = span(was, fromWas, toWas);
    Span there = span(now, fromNow, toNow);
    return Optional.of(new Edit(here, there, here.of(textWas), there.of(textNow)));
  }

  /** The words from first to last; where there are none, the place after the word before. */
  private static Span span(List<Word> words, int from, int to) {
    if (from < to) {
      return words.get(from).span().hull(words.get(to - 1).span());
    }
    int at = from > 0 ? words.get(from - 1).span().end() : words.get(0).span().start();
    return new Span(at, at);
  }

  /** The letters alone, short forms written out. */
  private static String letters(List<Word> words) {
    return words.stream()
        .map(Word::key)
        .map(
            key ->
                key.replaceAll("^can't$", "cannot")
                    .replaceAll("^won't$", "willnot")
                    .replaceAll("n't$", "not")
                    .replaceAll("'re$", "are")
                    .replaceAll("'ve$", "have")
                    .replaceAll("'ll$", "will")
                    .replaceAll("'m$", "am")
                    .replaceAll("^(it|that|there|he|she|what)'s$", "$1is"))
        .collect(Collectors.joining());
  }
}
