package org.unecho.collect.furniture;

import java.util.Set;
import org.unecho.collect.line.Line;

/** Marks lists under a "related" heading, and the scraps below the last prompt of a page. */
final class PageTail {
  /** Once one of these stands below the last paragraph, the article is over. */
  private static final Set<String> CLOSERS =
      Set.of("comment", "related", "legal", "newsletter", "share", "promoter");

  /** Shorter lines under a related heading in mid-article may be the article's own headings. */
  private static final int HEADLINE_WORDS = 5;

  private PageTail() {}

  static void apply(Sheet sheet) {
    int last = sheet.lastBody();
    boolean over = false;
    for (int at = last + 1; at < sheet.size(); at++) {
      if (over && !isSentence(sheet.line(at))) {
        sheet.mark(at, "page-tail", "a scrap below the prompts that close the page");
      }
      over |= last >= 0 && closes(sheet, at);
    }
    for (int at = 0; at < last; at++) {
      if (sheet.is(at, "related")) {
        markList(sheet, at + 1, last);
      }
    }
  }

  /** Even below the prompts, a sentence may be the article's last. */
  private static boolean isSentence(Line line) {
    return line.startsQuoted() || (line.endsSentence() && line.wordCount() > 2);
  }

  private static boolean closes(Sheet sheet, int at) {
    return CLOSERS.stream().anyMatch(category -> sheet.is(at, category));
  }

  private static void markList(Sheet sheet, int from, int last) {
    for (int at = from; at < last && !sheet.isMarked(at) && isListed(sheet.line(at)); at++) {
      sheet.mark(at, "related", "stands in a list of other stories");
    }
  }

  private static boolean isListed(Line line) {
    return line.isHeadlineLike() && !line.isProse() && line.wordCount() >= HEADLINE_WORDS;
  }
}
