package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Span;

/** Finds the stretches between quotation marks. */
final class Quoted {
  private Quoted() {}

  /**
   * The stretches of one paragraph between double quotation marks, without the marks. A mark left
   * open runs to the end of the paragraph, as in a quotation that goes on in the next one.
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
    return stretches;
  }

  private static void add(List<Span> into, int start, int end) {
    if (end > start) {
      into.add(new Span(start, end));
    }
  }
}
