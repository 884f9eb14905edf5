package org.unecho.collect.furniture;

import java.util.Locale;
import java.util.Optional;
import org.unecho.collect.line.Credit;
import org.unecho.collect.line.Label;
import org.unecho.collect.line.Line;

/**
 * Marks bylines, date stamps and names of outlets of the article itself: round its title and right
 * below its end.
 */
final class HeaderLines {
  /** Names and stamps deeper on the page than this, with prose above, belong to the body. */
  private static final int DEEPEST = 12;

  /** A name with no "by" is an author's only so close below the title or the last paragraph. */
  private static final int NEAR = 3;

  private HeaderLines() {}

  static void apply(Sheet sheet) {
    int first = sheet.nextBody(sheet.title() + 1);
    int second = sheet.nextBody(first + 1);
    int headEnd = Math.min(Math.min(second, DEEPEST + Math.max(0, sheet.title())), sheet.size());
    for (int at = 0; at < headEnd; at++) {
      markHeaderLine(sheet, at, at < first && at <= Math.max(0, sheet.title()) + NEAR);
    }
    markLabels(sheet, Math.min(first, headEnd));
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
    Optional<Credit> credit = line.credit();
    if (isByline(line, credit) || (nameAlone && isName(line))) {
      sheet.mark(at, "byline", "says who wrote the article");
    } else if (line.stamp().isPresent() || credit.flatMap(Credit::stamp).isPresent()) {
      sheet.mark(at, "dateline", "says when the article was published");
    }
  }

  private static boolean isByline(Line line, Optional<Credit> credit) {
    return line.byline().isPresent() || credit.flatMap(Credit::byline).isPresent();
  }

  /** Marks the outlet's name where it stands alone beside a byline or a date. */
  private static void markLabels(Sheet sheet, int end) {
    for (int at = 0; at < end; at++) {
      Optional<Label> label = sheet.line(at).credit().flatMap(Credit::alone);
      if (at != sheet.title() && label.isPresent() && isOutlet(sheet, at, label.get())) {
        sheet.mark(at, "outlet", "names the outlet, beside a byline or a date");
      }
    }
  }

  /**
   * Without a word that names of outlets hold, only a date right beside it tells an outlet's name
   * from a subtitle.
   */
  private static boolean isOutlet(Sheet sheet, int at, Label label) {
    boolean dated = is(sheet, at - 1, "dateline") || is(sheet, at + 1, "dateline");
    return switch (label.kind()) {
      case OUTLET -> dated || is(sheet, at - 1, "byline") || is(sheet, at + 1, "byline");
      case OTHER -> dated;
      case PERSON, SECTION, UNSURE -> false;
    };
  }

  private static boolean is(Sheet sheet, int at, String category) {
    return at >= 0 && at < sheet.size() && sheet.is(at, category);
  }
}
