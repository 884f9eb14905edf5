package org.unecho.collect.furniture;

import java.util.Locale;
import org.unecho.collect.line.Line;

/** Marks bylines and date stamps of the article itself: round its title and right below its end. */
final class HeaderLines {
  /** Names and stamps deeper on the page than this, with prose above, belong to the body. */
  private static final int DEEPEST = 12;

  /** A name with no "by" is an author's only so close below the title or the last paragraph. */
  private static final int NEAR = 3;

  private HeaderLines() {}

  static void apply(Sheet sheet) {
    int first = sheet.nextBody(sheet.title() + 1);
    int second = sheet.nextBody(first + 1);
    int headEnd = Math.min(second, DEEPEST + Math.max(0, sheet.title()));
    for (int at = 0; at < Math.min(headEnd, sheet.size()); at++) {
      markHeaderLine(sheet, at, at < first && at <= Math.max(0, sheet.title()) + NEAR);
    }
    int last = sheet.lastBody();
    for (int at = Math.max(last + 1, headEnd); at < sheet.size() && !sheet.isMarked(at); at++) {
      markHeaderLine(sheet, at, at <= last + NEAR);
    }
  }

  /** Lines in capitals are headings more often than names. */
  private static boolean isName(Line line) {
    return line.name().isPresent() && !line.words().equals(line.words().toUpperCase(Locale.ROOT));
  }

  private static void markHeaderLine(Sheet sheet, int at, boolean nameAlone) {
    Line line = sheet.line(at);
    if (at == sheet.title()) {
      return;
    }
    if (line.byline().isPresent() || (nameAlone && isName(line))) {
      sheet.mark(at, "byline", "says who wrote the article");
    } else if (line.stamp().isPresent()) {
      sheet.mark(at, "dateline", "says when the article was published");
    }
  }
}
