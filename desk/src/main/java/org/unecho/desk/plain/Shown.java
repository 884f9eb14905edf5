package org.unecho.desk.plain;

/**
 * Makes text from the web harmless to look at. Control characters can drive a terminal, and bidi
 * controls can make words read in another order than they stand; both are shown as {@code U+FFFD}.
 */
public final class Shown {
  private static final char SHOWN = '\uFFFD';

  private Shown() {}

  /** The text on one line: every run of white space is one blank. */
  public static String line(String text) {
    return block(text).replaceAll("[\\s\\u2028\\u2029\\u00A0]{1,1000}", " ").strip();
  }

  /** The text with its line feeds and tabs. */
  public static String block(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      shown.appendCodePoint(isHarmless(point) ? point : SHOWN);
    }
    return shown.toString();
  }

  /** One code unit; halves of pairs and everything harmful are shown as {@code U+FFFD}. */
  static boolean isHarmless(int point) {
    if (point == '\n' || point == '\t' || point == '\r') {
      return true;
    }
    int type = Character.getType(point);
    boolean joiner = point == 0x200C || point == 0x200D || point == 0xAD;
    return joiner
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR);
  }

  /** The text on one line, cut at a word after at most {@code most} characters, with "…". */
  public static String brief(String text, int most) {
    String line = line(text);
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    int cut = space > most / 2 ? space : most;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + " …";
  }
}
