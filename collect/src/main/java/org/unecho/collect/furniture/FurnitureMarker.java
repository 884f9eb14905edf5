package org.unecho.collect.furniture;

import org.unecho.collect.line.Line;

/**
 * Marks the lines of a page that are not the article. Holds no state between pages; safe to share
 * between threads. The cost grows with the length of the text.
 */
public final class FurnitureMarker {
  private final PhraseBook phrases = PhraseBook.load();
  private final Prompts prompts = Prompts.load();

  /**
   * Marks the furniture of {@code text}.
   *
   * @param title the title if it is known from elsewhere, so that its line is found again;
   *     otherwise the empty string, and the first line that can be one is taken
   */
  public Marking mark(String text, String title) {
    Sheet sheet = new Sheet(Line.listOf(text));
    phrases.apply(sheet);
    Captions.apply(sheet);
    TitleLine.apply(sheet, title, phrases);
    Teasers.apply(sheet);
    prompts.apply(sheet);
    HeaderLines.apply(sheet);
    Repetitions.apply(sheet);
    PageTail.apply(sheet);
    return sheet.marking();
  }
}
