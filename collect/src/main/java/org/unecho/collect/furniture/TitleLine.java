package org.unecho.collect.furniture;

import java.util.Locale;
import org.unecho.collect.line.Credit;
import org.unecho.collect.line.Label;
import org.unecho.collect.line.Line;

/** Finds the line that is the title, and marks section names above it. */
final class TitleLine {
  /** Headlines of the press rarely pass 25 words; a longer first line is the first paragraph. */
  private static final int MOST_WORDS = 30;

  /** The title stands near the top: below twelve unmarked lines nothing is taken for one. */
  private static final int DEEPEST = 12;

  private TitleLine() {}

  static void apply(Sheet sheet, String known, PhraseBook phrases) {
    int at = known.isBlank() ? guess(sheet, phrases) : sameAs(sheet, known);
    if (at < 0) {
      return;
    }
    sheet.titleIs(at);
    for (int above = 0; above < at; above++) {
      if (phrases.isSection(sheet.line(above))) {
        sheet.mark(above, "navigation", "names a section, above the title");
      }
    }
  }

  private static int sameAs(Sheet sheet, String known) {
    for (int at = 0; at < Math.min(sheet.size(), DEEPEST); at++) {
      if (bare(sheet.line(at).words()).equals(bare(known))) {
        return at;
      }
    }
    return -1;
  }

  private static String bare(String words) {
    return String.join(" ", Phrase.words(words)).toLowerCase(Locale.ROOT);
  }

  private static int guess(Sheet sheet, PhraseBook phrases) {
    for (int at = 0; at < Math.min(sheet.size(), DEEPEST); at++) {
      Line line = sheet.line(at);
      boolean last = at + 1 == sheet.size();
      if (sheet.isMarked(at) || isHeaderLine(line)) {
        continue;
      }
      if (!last && leadsToTitle(line, sheet.line(at + 1), phrases)) {
        continue;
      }
      return isTitle(line, last) ? at : -1;
    }
    return -1;
  }

  private static boolean isHeaderLine(Line line) {
    return line.stamp().isPresent()
        || line.byline().isPresent()
        || line.credit().filter(TitleLine::namesOutletAndDate).isPresent();
  }

  /** Titles end in dates too ("Timetable for March 3, 2031"); not with an outlet's name. */
  private static boolean namesOutletAndDate(Credit credit) {
    return credit.stamp().isPresent()
        && credit.labels().stream().allMatch(label -> label.kind() == Label.Kind.OUTLET);
  }

  /** A section name, or an author's name, right above a headline. */
  private static boolean leadsToTitle(Line line, Line next, PhraseBook phrases) {
    boolean small = phrases.isSection(line) || line.name().isPresent();
    return small && next.isHeadlineLike() && next.wordCount() >= 3 && next.stamp().isEmpty();
  }

  /** Prose is no title, and a text of one line has none. */
  private static boolean isTitle(Line line, boolean last) {
    boolean sentence = line.words().endsWith(".") && line.isProse();
    return !last && !line.isBulleted() && !sentence && line.wordCount() <= MOST_WORDS;
  }
}
