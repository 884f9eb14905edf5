package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.List;
import org.unecho.desk.plain.Shown;

/**
 * Words with their look, wrapped for a terminal. The look is kept as two characters of private use
 * within the words; such characters in an article are shown as {@code U+FFFD}.
 */
final class Ink {
  private static final char ON = '\uE000';
  private static final char OFF = '\uE001';

  private Ink() {}

  /** The parts as one line of text with marks for the look. */
  static String of(List<Part> parts) {
    StringBuilder line = new StringBuilder();
    for (Part part : parts) {
      String words = plain(part.words());
      String core = words.strip();
      line.append(words, 0, words.indexOf(core));
      if (part.changed() && !core.isEmpty()) {
        line.append(ON).append(core).append(OFF);
      } else {
        line.append(core);
      }
      if (part.ends()) {
        line.append('#').append(part.change()).append(part.words().isEmpty() ? " " : "");
      }
      line.append(words.substring(words.indexOf(core) + core.length()));
    }
    // Neighbours of one look are one stretch.
    return line.toString().replace("" + OFF + ON, "").strip();
  }

  /** Harmless words, white space as single blanks, those at the edges kept. */
  static String plain(String words) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (char c : Shown.block(words).replace(ON, '\uFFFD').replace(OFF, '\uFFFD').toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space || !blank) {
        line.append(space ? ' ' : c);
      }
      blank = space;
    }
    return line.toString();
  }

  /** Lines of at most {@code width} cells; a look that goes on is closed and opened again. */
  static List<String> wrap(String text, int width, Paint paint) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean on = false;
    for (String word : cut(text, width - 2 * paint.markWidth())) {
      boolean first = line.isEmpty();
      int needed = width(line, paint) + width(word, paint) + (first ? 0 : 1);
      boolean open = isOn(line, on);
      if (!first && needed + (open ? paint.markWidth() : 0) > width) {
        lines.add(open ? line.toString() + OFF : line.toString());
        line.setLength(0);
        if (open) {
          line.append(ON);
        }
        on = false;
        line.append(word);
      } else {
        line.append(first ? "" : " ").append(word);
      }
    }
    lines.add(isOn(line, on) ? line.toString() + OFF : line.toString());
    return lines;
  }

  /** The words, the overlong ones in pieces. */
  private static List<String> cut(String text, int most) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      StringBuilder piece = new StringBuilder();
      int cells = 0;
      for (int i = 0; i < word.length(); ) {
        int point = word.codePointAt(i);
        i += Character.charCount(point);
        if (cells + cells(point) > Math.max(2, most)) {
          words.add(piece.toString());
          piece.setLength(0);
          cells = 0;
        }
        piece.appendCodePoint(point);
        cells += cells(point);
      }
      words.add(piece.toString());
    }
    return words;
  }

  private static boolean isOn(CharSequence line, boolean before) {
    boolean on = before;
    for (int i = 0; i < line.length(); i++) {
      on = line.charAt(i) == ON || (on && line.charAt(i) != OFF);
    }
    return on;
  }

  /** The cells that a line takes with its marks. */
  static int width(CharSequence line, Paint paint) {
    int cells = 0;
    for (int i = 0; i < line.length(); ) {
      int point = Character.codePointAt(line, i);
      i += Character.charCount(point);
      cells += point == ON || point == OFF ? paint.markWidth() : cells(point);
    }
    return cells;
  }

  /** Cells of one character: two for the wide letters of East Asia and pictures, none for marks. */
  private static int cells(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || point == ON
        || point == OFF) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The line as it goes out. */
  static String drawn(String line, Paint paint, boolean copy) {
    String open = paint.open(copy);
    return line.replace(String.valueOf(ON), open).replace(String.valueOf(OFF), paint.close());
  }
}
