package org.unecho.collect.furniture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.unecho.collect.line.Line;

/** Marks short lines that stand on the page again and again. */
final class Repetitions {
  /** Twice may be a refrain or a heading; three times the same words is a slot of the page. */
  private static final int TIMES = 3;

  /** One or two words between paragraphs are a speaker's name in an interview. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_WORDS = 8;

  private Repetitions() {}

  static void apply(Sheet sheet) {
    Map<String, Integer> seen = new HashMap<>();
    for (int at = 0; at < sheet.size(); at++) {
      if (isCandidate(sheet, at)) {
        seen.merge(key(sheet.line(at)), 1, Integer::sum);
      }
    }
    for (int at = 0; at < sheet.size(); at++) {
      int times = isCandidate(sheet, at) ? seen.getOrDefault(key(sheet.line(at)), 0) : 0;
      if (times >= TIMES) {
        sheet.mark(at, "repeated", "the same short line stands here " + times + " times");
      }
    }
  }

  /** Rows of tables and lists repeat too, so the line must stand alone between paragraphs. */
  private static boolean isCandidate(Sheet sheet, int at) {
    Line line = sheet.line(at);
    return isBetweenParagraphs(sheet, at)
        && line.words().length() < 100
        && line.wordCount() >= FEWEST_WORDS
        && line.wordCount() <= MOST_WORDS
        && !line.endsSentence()
        && !line.startsQuoted()
        && !line.isBulleted();
  }

  private static boolean isBetweenParagraphs(Sheet sheet, int at) {
    boolean below = at == 0 || sheet.line(at - 1).isProse() || sheet.isMarked(at - 1);
    boolean above =
        at + 1 == sheet.size() || sheet.line(at + 1).isProse() || sheet.isMarked(at + 1);
    return below && above && sheet.line(at).name().isEmpty();
  }

  private static String key(Line line) {
    return line.words().toLowerCase(Locale.ROOT);
  }
}
