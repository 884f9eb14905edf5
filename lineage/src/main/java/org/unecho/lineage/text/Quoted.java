package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Span;

/** Finds the stretches between quotation marks. */
final class Quoted {
  private Quoted() {}

  /**
   * The stretches of one paragraph between double quotation marks, without the marks, or between
   * single ones where it has no double ones. A double mark left open runs to the end of the
   * paragraph, as in a quotation that goes on in the next one.
   */
  static List<Span> in(String text, Span paragraph) {
    List<Span> stretches = new ArrayList<>();
    int open = -1;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      boolean opens = c == '\u201C' || c == '\u201E' || c == '\u00AB' || (c == '"' && open < 0);
      boolean closes = c == '\u201D' || c == '\u00BB' || (c == '"' && open >= 0);
      if (open >= 0 && (closes || c == '\u201C')) {
        add(stretches, open, at);
        open = c == '\u201C' ? at + 1 : -1;
      } else if (opens) {
        open = at + 1;
      }
    }
    if (open >= 0) {
      add(stretches, open, paragraph.end());
    }
    return stretches.isEmpty() ? single(text, paragraph) : stretches;
  }

  /**
   * The stretches between single marks, where a paragraph has no double ones. An apostrophe opens
   * nothing, since it stands behind a letter; one that ends a plural closes nothing that a comma or
   * a stop does not end. What is not closed is no quotation.
   */
  private static List<Span> single(String text, Span paragraph) {
    List<Span> stretches = new ArrayList<>();
    int open = -1;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      boolean before = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean after = at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
      if (open < 0 && (c == '\u2018' || c == '\'') && !before && after) {
        open = at + 1;
      } else if (open >= 0 && isSingleEnd(text, at) && !after) {
        add(stretches, open, at);
        open = -1;
      }
    }
    return stretches;
  }

  private static boolean isSingleEnd(String text, int at) {
    boolean mark = text.charAt(at) == '\u2019' || text.charAt(at) == '\'';
    return mark && ",.?!\u2026".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void add(List<Span> into, int start, int end) {
    if (end > start) {
      into.add(new Span(start, end));
    }
  }
}
