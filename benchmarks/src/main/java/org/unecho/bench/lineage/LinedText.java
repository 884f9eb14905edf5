package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import org.unecho.bench.task.GivenText;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * An article made of lines, one paragraph each, that knows which line stands where.
 *
 * @param article the article
 * @param spans where each line stands
 * @param lines the true number of each line, or {@link #FOREIGN} for a line of another document
 */
record LinedText(Article article, List<Span> spans, List<Integer> lines) {
  /** The number of a line that is not of the document. */
  static final int FOREIGN = -1;

  LinedText {
    spans = List.copyOf(spans);
    lines = List.copyOf(lines);
  }

  /** Joins {@code texts}, whose true numbers are {@code lines}. */
  static LinedText of(String id, List<String> texts, List<Integer> lines) {
    StringBuilder whole = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String text : texts) {
      whole.append(whole.isEmpty() ? "" : "\n\n");
      spans.add(new Span(whole.length(), whole.length() + text.length()));
      whole.append(text);
    }
    return new LinedText(GivenText.article(id, whole.toString()), spans, lines);
  }

  /**
   * The places of the lines that {@code passage} covers: those of which it holds at least half, or
   * that hold at least half of it.
   */
  List<Integer> under(Span passage) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int shared = spans.get(i).shared(passage);
      if (shared > 0 && 2 * shared >= Math.min(spans.get(i).length(), passage.length())) {
        places.add(i);
      }
    }
    return places;
  }
}
