package org.unecho.collect;

/** Finds and replaces characters that no text should hold, one for one. */
final class Characters {
  private static final char REPLACEMENT = '\ufffd';

  private Characters() {}

  /** Number of control characters, line breaks and tabs aside. */
  static int controls(String text) {
    return (int) text.chars().filter(c -> isControl((char) c)).count();
  }

  /** Number of halves of surrogate pairs that stand alone. */
  static int loneSurrogates(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      count += isLone(text, at) ? 1 : 0;
    }
    return count;
  }

  static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int at = 0; at < clean.length(); at++) {
      if (isControl(clean.charAt(at))) {
        clean.setCharAt(at, ' ');
      }
    }
    return clean.toString();
  }

  static String withoutLoneSurrogates(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (isLone(text, at)) {
        clean.setCharAt(at, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        && c != '\n'
        && c != '\r'
        && c != '\t'
        && c != '\f'
        && c != '\u0085';
  }

  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
