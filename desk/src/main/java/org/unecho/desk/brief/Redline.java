package org.unecho.desk.brief;

import org.unecho.desk.brief.Piece.Style;
import org.unecho.model.Drift;
import org.unecho.model.Span;

/** The earlier wording of a quotation with the edits of a later one marked in it. */
final class Redline {
  /** So many code units of what did not change are shown on either side of an edit. */
  private static final int AROUND = 70;

  private static final String LEFT_OUT = " … ";

  private final String words;
  private final Span span;
  private final String language;

  /**
   * A redline.
   *
   * @param words the earlier wording
   * @param span where it stands in its article
   * @param language ISO 639-1 code, or the empty string
   */
  Redline(String words, Span span, String language) {
    this.words = words;
    this.span = span;
    this.language = language;
  }

  void write(Drift drift, Prose prose) {
    prose.say("“");
    int at = 0;
    for (Drift.Edit edit : drift.edits()) {
      int start = Math.max(at, edit.was().start() - span.start());
      int end = Math.min(words.length(), Math.max(start, edit.was().end() - span.start()));
      kept(at, start, at == 0, false, prose);
      if (!edit.gone().isBlank()) {
        prose.part(Style.GONE, edit.gone(), language);
      }
      if (!edit.come().isBlank()) {
        boolean between = !edit.gone().isBlank() || endsInWord(start);
        prose.say(between ? " " : "").part(Style.COME, edit.come(), language);
      }
      at = end;
    }
    kept(at, words.length(), at == 0, true, prose);
    prose.say("”");
  }

  private boolean endsInWord(int at) {
    return at > 0 && !Character.isWhitespace(words.charAt(at - 1));
  }

  /** What did not change, shortened in its middle, or at the end that no edit touches. */
  private void kept(int from, int to, boolean first, boolean last, Prose prose) {
    if (from >= to) {
      return;
    }
    String all = words.substring(from, to);
    int keptEnds = (first ? 0 : 1) + (last ? 0 : 1);
    if (keptEnds == 0 || all.length() <= AROUND * keptEnds + LEFT_OUT.length()) {
      part(all, prose);
      return;
    }
    String head = first ? "" : all.substring(0, cut(all, AROUND));
    String tail = last ? "" : all.substring(cut(all, all.length() - AROUND));
    part(head + LEFT_OUT + tail, prose);
  }

  /** The blank before {@code at}, so that no word is cut; or {@code at} where there is none. */
  private static int cut(String text, int at) {
    int blank = text.lastIndexOf(' ', at);
    return blank > 0 ? blank : at;
  }

  /** Blanks at the ends belong between the pieces: they are no words of ours to lose. */
  private void part(String text, Prose prose) {
    if (Character.isWhitespace(text.charAt(0))) {
      prose.say(" ");
    }
    if (!text.isBlank()) {
      prose.part(Style.WORDS, text.strip(), language);
      if (Character.isWhitespace(text.charAt(text.length() - 1))) {
        prose.say(" ");
      }
    }
  }
}
